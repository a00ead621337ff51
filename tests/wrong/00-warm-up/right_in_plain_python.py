# loses: nothing
import math


def layer(x_t, W_x, b):
    """Three loops, and lists for arrays."""
    return [[sum(w * v for w, v in zip(row, x)) + bias for row, bias in zip(W_x, b)] for x in x_t]


def sigmoid(a):
    flat = []
    for v in np.ravel(a):
        if v >= 0:
            flat.append(1 / (1 + math.exp(-v)))
        else:
            flat.append(math.exp(v) / (1 + math.exp(v)))
    return np.reshape(flat, np.shape(a))


def accumulate(x, f, c_0):
    return [
        [f ** (t + 1) * c_0[n] + sum(f ** (t - s) * x[s, n] for s in range(t + 1)) for n in range(x.shape[1])]
        for t in range(len(x))
    ]
