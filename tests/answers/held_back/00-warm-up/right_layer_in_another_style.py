# mistake: none
def layer(x_t, W_x, b):
    return np.einsum("nd,hd->nh", np.c_[x_t, np.ones(len(x_t))], np.c_[W_x, b])


def sigmoid(a):
    return np.exp(-np.logaddexp(0.0, -np.asarray(a)))


def accumulate(x, f, c_0):
    c = np.zeros(x.shape)
    c[-1] = c_0  # row -1 is read as the one before row 0, then written over at the end
    for t in range(x.shape[0]):
        c[t] = f * c[t - 1] + x[t]
    return c
