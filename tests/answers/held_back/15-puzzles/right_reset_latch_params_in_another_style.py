# mistake: none
def reset_latch_params():
    # overwrite: a set writes +1, a reset -1, and both forget what was
    W_x = np.array([[40.0, 40.0], [-40.0, -40.0], [20.0, -20.0], [0.0, 0.0]])
    return W_x, np.zeros((4, 1)), np.array([-20.0, 20.0, 0.0, 20.0])


def history_params():
    # input gate wide open, a candidate of one half
    return np.array([[0.0], [0.0], [np.arctanh(0.5)], [0.0]]), np.zeros((4, 1)), np.array([40.0, 0.0, 0.0, 0.0])


def parity_params():
    # two units that change places at a one
    W_x, W_h, b = zeros(1, 2)
    W_x[rows("i", 2)] = 40
    b[rows("i", 2)] = -20
    W_x[rows("f", 2)] = -40
    b[rows("f", 2)] = 20
    W_h[4, 1], b[4] = 20, 5
    W_h[5, 0], b[5] = 20, -5
    b[rows("o", 2)] = 20
    return W_x, W_h, b


def bracket_params():
    # the depth counts downwards, a tenth a bracket
    W_x, W_h, b = zeros(2, 2)
    b[:] = 40
    b[1], b[4] = -20, 0
    W_x[4] = np.arctanh(0.1) * np.array([-1, 1])
    W_x[1, 1] = 40
    W_h[1, 0] = 600
    return W_x, W_h, b


def adder_params():
    W_x, W_h, b = zeros(2, 6, gates=1)
    W_x[1:5] = 7
    W_h[1:5, 4] = 7
    b[1:5] = [10.5, 0, -10.5, 0]
    W_h[0, 1:4] = [9, -9, 9]
    return W_x, W_h, b


def stack_params():
    kappa, v = 1e-5, np.tanh(1)
    W_x, W_h, b = zeros(3, 2)
    b[:] = [np.log(kappa / 2), 40, 40, -40, 0, 0, 40, 40]
    W_x[0, 2], W_x[2, 1], W_x[4, 0] = 60, -40, 20
    W_h[4] = [1, -kappa / v]
    W_h[5, 0] = 1e3 / kappa
    return W_x, W_h, b
