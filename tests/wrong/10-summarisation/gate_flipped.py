# loses: check-pointer
# told: has the gate the wrong way round
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    e = np.exp(scores - scores.max(1, keepdims=True))
    p = np.zeros((N, size))
    p[:, :V] = (1 - g)[:, None] * e / e.sum(1, keepdims=True)
    np.add.at(p, (np.arange(N), source), g * shares)
    return p


def surprise(p, outputs, counts):
    due = np.take_along_axis(p, outputs[..., None], axis=2)[..., 0]
    return -np.log(due[counts]).mean()
