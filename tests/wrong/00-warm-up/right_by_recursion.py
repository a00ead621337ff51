# loses: nothing
def layer(x_t, W_x, b):
    if len(x_t) == 1:
        return (W_x @ x_t[0] + b)[None]
    return np.vstack([layer(x_t[:1], W_x, b), layer(x_t[1:], W_x, b)])


def sigmoid(a):
    return np.where(a < 0, 1 - 1 / (1 + np.exp(-abs(a))), 1 / (1 + np.exp(-abs(a))))


def accumulate(x, f, c_0):
    if len(x) == 0:
        return np.empty((0, len(c_0)))
    c_1 = x[0] + f * c_0
    return np.concatenate(([c_1], accumulate(x[1:], f, c_1)))
