# mistake: none: none
def layer(x_t, W_x, b):
    (N, D), H = np.shape(x_t), len(W_x)
    ones = np.concatenate([x_t, np.ones((N, 1))], axis=1)
    both = np.vstack([np.transpose(W_x), np.reshape(b, (1, H))])
    return np.array([[sum(ones[n, d] * both[d, j] for d in range(D + 1)) for j in range(H)] for n in range(N)])


def sigmoid(a):
    a = np.asarray(a, dtype=float)
    e = np.exp(-np.abs(a))
    return np.where(a < 0, e, 1.0) / (1 + e)


def accumulate(x, f, c_0):
    T = x.shape[0]
    power = np.subtract.outer(np.arange(T + 1), np.arange(T + 1))
    decay = np.where(power >= 0, np.power(float(f), np.maximum(power, 0)), 0.0)
    return (decay @ np.vstack([c_0, x]))[1:]
