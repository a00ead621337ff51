# loses: nothing
def layer(x_t, W_x, b):
    out = np.tile(b, (len(x_t), 1)).astype(float)
    out += (W_x @ x_t.T).T
    return out


def sigmoid(a):
    a = np.array(a, dtype=float)
    a *= 0.5
    np.tanh(a, out=a)
    a += 1
    a /= 2
    return a


def accumulate(x, f, c_0):
    T = len(x)
    L = np.array([[f ** (t - s) if s <= t else 0.0 for s in range(T)] for t in range(T)])
    return L @ x + np.array([f ** (t + 1) for t in range(T)])[:, None] * c_0
