# mistake: mixture adds the shares with p[rows, source] += ..., where NumPy carries out only one addition for a place that is named twice, so a word that stands several times in the source gets the share of its last place alone and p sums to less than 1; right where no word repeats in a source; surprise is right
# read: right
# told: your mixture adds the share of one place alone of a word that stands at several, as p[where] += shar
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    p = np.zeros((N, size))
    p[:, :V] = g[:, None] * e / e.sum(axis=1, keepdims=True)
    p[np.arange(N), source] += (1 - g) * shares
    return p


def surprise(p, outputs, counts):
    t, n = np.nonzero(counts)
    return -np.log(p[t, n, outputs[t, n]]).mean()
