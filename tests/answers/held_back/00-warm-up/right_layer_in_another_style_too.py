# mistake: none
def layer(x_t, W_x, b):
    ones = np.ones((len(x_t), 1))
    big = np.hstack([ones, x_t])
    weights = np.vstack([b, W_x.T])
    return np.einsum("nk,kh->nh", big, weights)


def sigmoid(a):
    return np.exp(-np.logaddexp(0.0, -np.asarray(a, dtype=float)))


def accumulate(x, f, c_0):
    c = np.zeros(x.shape)
    c[-1] = c_0  # c[0 - 1] is the last row, which is overwritten at the end
    for t in range(len(x)):
        c[t] = f * c[t - 1] + x[t]
    return c
