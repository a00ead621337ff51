# mistake: += with an index array: a word that stands at several places of the source gets the share of one place only
# read: right
# told: your mixture adds the share of one place alone of a word that stands at several, as p[where] += shar
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    p = np.zeros((N, size))
    p[:, :V] = g[:, None] * e / e.sum(axis=1, keepdims=True)
    p[np.arange(N), source] += (1 - g) * shares
    return p
