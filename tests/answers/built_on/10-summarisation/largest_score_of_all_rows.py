# mistake: The largest score of all documents is subtracted instead of that of each row, so a row whose scores lie a thousand below another's underflows to 0/0.
# told: numbers lie hundreds apart here, and before an exponential each softmax needs its own
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    e = np.exp(scores - scores.max())
    p = np.zeros((N, size))
    for n in range(N):
        p[n, :V] = g[n] * e[n] / e[n].sum()
        p[n] += (1 - g[n]) * np.bincount(source[:, n], weights=shares[:, n], minlength=size)
    return p
