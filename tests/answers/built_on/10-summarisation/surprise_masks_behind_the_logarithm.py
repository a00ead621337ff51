# mistake: surprise takes the logarithm at all steps and multiplies by `counts` afterwards, so a p of 0 at a step that does not count gives a warning and 0 * inf = NaN; right where p is above 0 at all steps; mixture is right
# read: right
# told: your surprise multiplies the logarithm at padding by 0, and 0 times infinity is NaN: tak
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    p = np.zeros((N, size))
    for n in range(N):
        e = np.exp(scores[n] - scores[n].max())
        p[n, :V] = g[n] * e / e.sum()
        p[n] += (1 - g[n]) * np.bincount(source[:, n], weights=shares[:, n], minlength=size)
    return p


def surprise(p, outputs, counts):
    due = np.take_along_axis(p, outputs[:, :, None], axis=2).squeeze(axis=2)
    cost = -np.log(due)
    return (cost * counts).sum() / counts.sum()
