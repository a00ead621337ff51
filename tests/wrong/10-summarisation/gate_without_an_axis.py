# loses: check-pointer
# told: multiplies a row of the batch by all gates
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    p = np.zeros((N, size))
    p[:, :V] = g * e / e.sum(axis=1, keepdims=True)
    np.add.at(p, (np.arange(N), source), (1 - g) * shares)
    return p


def surprise(p, outputs, counts):
    return -np.log(np.take_along_axis(p, outputs[..., None], 2)[..., 0][counts]).mean()
