# loses: check-pointer
# told: takes a sigmoid of the gate
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    gate = 1 / (1 + np.exp(-g))
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    p = np.zeros((N, size))
    p[:, :V] = gate[:, None] * e / e.sum(axis=1, keepdims=True)
    for t in range(len(source)):
        p[np.arange(N), source[t]] += (1 - gate) * shares[t]
    return p


def surprise(p, outputs, counts):
    return -np.log(np.take_along_axis(p, outputs[..., None], 2)[..., 0][counts]).mean()
