# mistake: none: none
def reset_latch_params():
    W_x = np.array([[30.0, 0], [0, -60], [0, 0], [0, 0]])
    return W_x, np.zeros((4, 1)), np.array([-15.0, 30, 10, 5])


def history_params():
    return [np.array([[0.0], [0], [500], [0]]), np.zeros((4, 1)), np.array([0.0, 0, 0, -3])]


def parity_params():
    # the cell goes up by one and down by one; nothing is ever forgotten
    W_x, W_h, b = zeros(1, 2)
    W_x[0], b[0] = 60, -30
    b[2] = 30
    W_h[4, 0], b[4] = -60, 20
    b[6] = 30
    b[7] = 1  # the second unit does nothing
    return W_x, W_h, b


def bracket_params():
    W_x, W_h, b = zeros(2, 2)
    b[2:4] = 35
    W_x[4] = -20, 20  # depth counted downwards, by halves
    b[6] = 35
    W_x[1, 1], W_h[1, 0], b[1] = 40, 120, -20
    b[5], b[7] = 9, 9
    return W_x, W_h, b


def adder_params():
    W_x, W_h, b = zeros(2, 6, gates=1)
    carry, low, high = 5, 3, 2
    for k, shift in ((carry, 0), (low, 30), (high, -30)):
        W_x[k] = 18
        W_h[k, carry] = 18
        b[k] = shift
    W_h[0, [low, carry, high]] = np.array([1, -1, 1]) * 0.5
    return W_x, W_h, b


def stack_params():
    kappa = 1e-5
    W_x, W_h, b = zeros(3, 3)
    one = np.tanh(1.0)
    f1, i1, g1, i2, f2, g2, o2 = 3, 0, 6, 1, 4, 7, 10
    b[i1] = np.log(kappa / 2)
    W_x[i1, 2] = 50
    b[f1] = 36
    W_x[f1, 1] = -36
    W_x[g1, 0] = 25
    W_h[g1, :2] = 2, -kappa / one
    b[i2], b[f2], b[o2] = 36, -36, 36
    W_h[g2, 0] = 1e6 / kappa
    return W_x, W_h, b
