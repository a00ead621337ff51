# loses: nothing
def reset_latch_params():
    W_x = [[40, 40], [-80, -80], [40, -40], [0, 0]]  # a reset writes -1
    return W_x, [[0], [0], [0], [0]], [-20, 40, 0, 40]


def bracket_params():
    W_x, W_h, b = np.zeros((12, 2)), np.zeros((12, 3)), np.full(12, 30.0)
    W_x[6], b[6] = (-1, 1), 0  # upside down, and in steps of tanh(1)
    W_x[1], W_h[1, 0], b[1] = (0, 60), 200, -30  # at a closing bracket, unless the first unit is low
    b[8] = 0  # the third has nothing to do
    return W_x, W_h, b
