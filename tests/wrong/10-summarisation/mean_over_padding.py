# loses: check-pointer
# told: divides by all steps, the padding among them
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    p = np.zeros((N, size))
    for n in range(N):
        e = np.exp(scores[n] - scores[n].max())
        p[n, :V] = g[n] * e / e.sum()
        for word, share in zip(source[:, n], shares[:, n]):
            p[n, word] += (1 - g[n]) * share
    return p


def surprise(p, outputs, counts):
    due = np.take_along_axis(p, outputs[..., None], axis=2)[..., 0]
    due[~counts] = 1
    return -np.log(due).mean()
