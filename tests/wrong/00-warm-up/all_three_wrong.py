# loses: check-layer check-sigmoid check-accumulate
# told: W_x @ x_t, the formula of the maths
# told: a tanh, between -1 and 1
# told: that subtracts the old memory
def layer(x_t, W_x, b):
    return W_x @ x_t + b


def sigmoid(a):
    return np.tanh(a)


def accumulate(x, f, c_0):
    rows = []
    for row in x:
        c_0 = row - c_0 * f
        rows.append(c_0)
    return rows
