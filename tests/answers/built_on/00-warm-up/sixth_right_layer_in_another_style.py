# mistake: none
import itertools


def layer(x_t, W_x, b):
    return np.einsum("nd,hd->nh", x_t, W_x) + np.broadcast_to(b, (len(x_t), len(b)))


def sigmoid(a):
    return np.exp(-np.logaddexp(0.0, -np.asarray(a, dtype=np.float64)))


def accumulate(x, f, c_0):
    steps = itertools.accumulate(x, lambda c, x_t: f * c + x_t, initial=c_0)
    return np.array(list(steps))[1:]
