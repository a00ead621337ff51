# mistake: the shares are added with p[n, source] += ..., which NumPy does once for each distinct index; a word that stands at several places of the source gets only the share of its last place, and the row no longer sums to 1
# read: right
# told: your mixture adds the share of one place alone of a word that stands at several, as p[where] += shar
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    p = np.zeros((N, size))
    np.exp(scores - scores.max(axis=1, keepdims=True), out=p[:, :V])
    p *= (g / p.sum(axis=1))[:, None]
    p[np.arange(N), source] += (1 - g) * shares
    return p


def surprise(p, outputs, counts):
    t, n = np.nonzero(counts)
    return float(-np.log(p[t, n, outputs[t, n]]).mean())
