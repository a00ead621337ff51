# mistake: none: none
def layer(x_t, W_x, b):
    rows = [[sum(w * v for w, v in zip(unit, seq)) + bias for unit, bias in zip(W_x, b)] for seq in x_t]
    return np.array(rows)


def sigmoid(a):
    a = np.asarray(a, dtype=float)
    e = np.exp(-np.abs(a))
    return np.where(a < 0, e, 1.0) / (1.0 + e)


def accumulate(x, f, c_0):
    T = x.shape[0]
    lag = np.subtract.outer(np.arange(T), np.arange(T))
    M = np.where(lag >= 0, float(f) ** np.maximum(lag, 0), 0.0)
    start = np.vstack([f * c_0 + x[0], x[1:]])
    return M @ start
