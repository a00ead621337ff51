# mistake: TWO: sigmoid takes tanh of a instead of a / 2, so it is twice as steep, and accumulate starts from zeros and ignores c_0.
# read: right
# told: your sigmoid matches tanh(a) / 2 + 1/2, which is the sigmoid of 2a: the tanh takes a / 2. your accum
def sigmoid(a):
    return (1 + np.tanh(a)) / 2


def accumulate(x, f, c_0):
    c = np.zeros((len(x) + 1, x.shape[1]))
    for t in range(1, len(c)):
        c[t] = f * c[t - 1] + x[t - 1]
    return c[1:]
