# mistake: none
def layer(x_t, W_x, b):
    return np.einsum("nd,hd->nh", x_t, W_x) + np.tile(b, (x_t.shape[0], 1))


def sigmoid(a):
    return np.exp(-np.logaddexp(0.0, -np.asarray(a, dtype=float)))


def accumulate(x, f, c_0):
    T = x.shape[0]
    lag = np.arange(T)[:, None] - np.arange(-1, T)[None, :]
    powers = np.tril(float(f) ** np.maximum(lag, 0), 1)
    powers[lag < 0] = 0.0
    return powers @ np.concatenate([np.atleast_1d(c_0)[None], x])
