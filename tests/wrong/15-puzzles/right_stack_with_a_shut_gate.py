# loses: nothing
def history_params():
    return [[0], [0], [25], [0]], [[0]] * 4, [0, 0, 0, 0]


def stack_params():
    W_x, W_h, b = np.zeros((8, 3)), np.zeros((8, 2)), np.zeros(8)
    kappa = 2 / (1 + np.exp(6))
    b[0], W_x[0, 1], W_x[0, 2] = -40, 34, 80
    b[2:4], W_x[2, 1] = [40, -40], -40
    W_x[4, 0] = 40
    W_h[4:6] = [[2, -2 * kappa / np.tanh(0.5)], [1e6, 0]]
    return W_x, W_h, b
