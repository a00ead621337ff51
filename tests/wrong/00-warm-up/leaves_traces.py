# loses: check-layer check-sigmoid check-accumulate
# told: layer changes x_t in place
# told: computes both for every a
# told: accumulate changes x in place
def layer(x_t, W_x, b):
    x_t *= 2
    return x_t / 2 @ W_x.T + b


def sigmoid(a):
    return np.where(a >= 0, 1 / (1 + np.exp(-a)), np.exp(a) / (1 + np.exp(a)))


def accumulate(x, f, c_0):
    x[0] += f * c_0
    for t in range(1, len(x)):
        x[t] += f * x[t - 1]
    return x
