# mistake: += with an index array writes only one of several equal places, so a word that stands twice in a source gets one of its shares instead of the sum; shows where a source repeats a word.
# read: right
# told: your mixture adds the share of one place alone of a word that stands at several, as p[where] += shar
def mixture(scores, shares, source, g, size):
    """scores (N, V), shares (T, N), source (T, N), g (N,) -> probabilities of the extended vocabulary (N, size)."""
    N, V = scores.shape
    e = np.exp(scores - scores.max(axis=1)[:, None])
    p = np.zeros((N, size))
    p[:, :V] = (g / e.sum(axis=1))[:, None] * e
    p[np.arange(N), source] += (1 - g) * shares
    return p


def surprise(p, outputs, counts):
    """Mean of -ln p of the words that are due: p (T, N, size), outputs (T, N), counts (T, N) -> number."""
    t, n = np.nonzero(counts)
    return -np.log(p[t, n, outputs[t, n]]).mean()
