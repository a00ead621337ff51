# loses: check-pointer
# told: takes row n of the source for sequence n
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    p = np.zeros((N, size))
    p[:, :V] = g[:, None] * e / e.sum(axis=1, keepdims=True)
    for n in range(N):
        for word, share in zip(source[n], shares[n]):
            p[n, word] += (1 - g[n]) * share
    return p


def surprise(p, outputs, counts):
    return -np.log(np.take_along_axis(p, outputs[..., None], 2)[..., 0][counts]).mean()
