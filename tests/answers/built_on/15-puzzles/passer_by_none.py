# mistake: none: none
def reset_latch_params():
    # written only at a set, wiped at a set and at a reset; the output gate stays half open
    W_x = np.array([[60.0, 0], [-40, -40], [0, 0], [0, 0]])
    return W_x, np.zeros((4, 1)), np.array([-30.0, 20, 10, 0])


def history_params():
    return np.vstack([[0.0], [0.0], [1e3], [7.0]]), np.zeros((4, 1)), np.array([0.0, 0, 0, -2])


def parity_params():
    # two units; the first opens its input gate at a 1 only while it is off
    H = 2
    W_x, W_h, b = np.zeros((8, 1)), np.zeros((8, 2)), np.zeros(8)
    W_x[0], W_h[0, 0], b[0] = 40, -60, -20
    W_x[2], b[2] = -60, 30
    b[4] = 15
    b[6] = 25
    W_x[1::2] = 0.3
    return W_x, W_h, b


def bracket_params():
    # depth in units of -1/2, an alarm that piles up
    W_x = np.zeros((8, 2))
    W_h = np.zeros((8, 2))
    W_x[4] = -25, 25
    W_x[1] = 0, 40
    W_h[1, 0] = 300
    b = np.array([0, -20, 35, 35, 0, 20, 0, 30.0])
    return W_x, W_h, b


def adder_params():
    # six units, two of them idle; the first of the three switches holds its negative
    W_x, W_h, b = np.zeros((6, 2)), np.zeros((6, 6)), np.zeros(6)
    W_x[3:] = [[-50, -50], [50, 50], [50, 50]]
    W_h[3:, 4] = -50, 50, 50
    b[3:] = -75, 0, -75
    W_h[0] = 0, 0, 0, -30, -30, 30
    return W_x, W_h, b


def stack_params():
    k = 1e-5
    W_x, W_h, b = zeros(3, 4)
    i, f, g, o = (np.arange(4) + 4 * n for n in range(4))
    b[i[0]], W_x[i[0]] = np.log(k / 2), [0, 0, 70]
    b[f[0]], W_x[f[0]] = 50, [0, -50, 0]
    W_x[g[0]] = [30, 0, 0]
    b[o[0]] = 40
    W_h[g[0], :2] = 1, -2 * k / np.tanh(1)
    b[i[1]], b[f[1]] = 50, -50
    W_h[g[1], 0] = 1e5 / k
    return W_x, W_h, b
