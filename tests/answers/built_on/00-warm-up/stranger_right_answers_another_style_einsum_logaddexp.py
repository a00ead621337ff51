# mistake: none: right answers in another style (einsum, logaddexp, a matrix of powers of f)
def layer(x_t, W_x, b):
    return np.einsum("hd,nd->nh", W_x, x_t) + b[None]


def sigmoid(a):
    return np.exp(-np.logaddexp(0, -a))


def accumulate(x, f, c_0):
    T = len(x)
    age = np.arange(T)[:, None] - np.arange(T)
    powers = np.where(age >= 0, float(f) ** np.maximum(age, 0), 0)
    return powers @ x + np.outer(float(f) ** np.arange(1, T + 1), c_0)
