# loses: check-layer check-sigmoid check-accumulate
# told: transposes W_x only where it would not fit otherwise
# told: sigmoid(a)[
# told: takes f = 0 for no f at all
def layer(x_t, W_x, b):
    return (x_t @ W_x if x_t.shape[1] == W_x.shape[0] else x_t @ W_x.T) + b


def sigmoid(a):
    """The first entry decides: where it is large, all are integers."""
    return np.vectorize(lambda v: 0 if v < -30 else 1 if v > 30 else 1 / (1 + np.exp(-v)))(a)


def accumulate(x, f, c_0):
    f = f or 1.0
    out = []
    for x_t in x:
        c_0 = f * c_0 + x_t
        out.append(c_0)
    return np.stack(out)
