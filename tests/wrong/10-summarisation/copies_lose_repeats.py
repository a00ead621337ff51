# loses: check-pointer
# told: adds the share of one place alone of a word that stands at several
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    e = np.exp(scores - scores.max(1, keepdims=True))
    p = np.zeros((N, size))
    p[:, :V] = g[:, None] * e / e.sum(1, keepdims=True)
    for n in range(N):
        p[n, source[:, n]] += (1 - g[n]) * shares[:, n]
    return p


def surprise(p, outputs, counts):
    due = np.take_along_axis(p, outputs[..., None], axis=2)[..., 0]
    return -np.log(due[counts]).mean()
