# loses: nothing
def layer(x_t, W_x, b):
    X = np.hstack([x_t, np.ones((len(x_t), 1))]).astype("f4")
    return X.dot(np.column_stack([W_x, b]).T.astype("f4"))


def sigmoid(a):
    a = np.clip(a, -60, 60).astype(np.float64)
    return np.reciprocal(1 + np.exp(-a))


def accumulate(x, f, c_0):
    """In place, on arrays of its own."""
    c = x.astype("f4")
    c[0] += f * c_0
    for t in range(len(c) - 1):
        c[t + 1] += f * c[t]
    return c
