# mistake: surprise takes the logarithm of everything and multiplies by the mask afterwards; where a step does not count and p is 0 it warns, and 0 * inf makes the loss NaN
# read: right
# told: your surprise multiplies the logarithm at padding by 0, and 0 times infinity is NaN: tak
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    e = np.exp(scores - scores.max(axis=1)[:, None])
    p = np.zeros((N, size))
    p[:, :V] = e * (g / e.sum(axis=1))[:, None]
    flat = (np.arange(N) * size + source).ravel()
    return p + np.bincount(flat, ((1 - g) * shares).ravel(), minlength=N * size).reshape(N, size)


def surprise(p, outputs, counts):
    nats = -np.log(np.take_along_axis(p, outputs[..., None], axis=-1)[..., 0])
    return float(np.vdot(nats, counts) / np.count_nonzero(counts))
