# mistake: += with an index array: a word that stands at several places of the source gets the share of one place only
# read: right
# told: your mixture loses repeated words: p[where] += shares adds once where an index stands
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    p = np.zeros((N, size))
    p[:, :V] = g[:, None] * e / e.sum(axis=1, keepdims=True)
    p[np.arange(N), source] += (1 - g) * shares
    return p
