# mistake: none
def reset_latch_params():
    # write +1 at a set, -1 at a reset, keep at rest
    i, f, g, o = range(4)
    W_x = np.zeros((4, 2))
    W_x[i] = 60, 60
    W_x[f] = -60, -60
    W_x[g] = 15, -15
    b = np.array([-30.0, 30.0, 0.0, 9.0])
    return W_x, np.zeros((4, 1)), b


def history_params():
    return np.array([[0.0], [0.0], [1000.0], [0.0]]), np.zeros((4, 1)), np.zeros(4)


def parity_params():
    # never forgets: adds 1 or takes 1 away at each 1
    W_x, W_h, b = zeros(1, 1)
    W_x[0], b[0] = 60, -30
    b[1] = 50
    W_h[2], b[2] = -60, 20
    b[3] = 50
    return W_x, W_h, b


def bracket_params():
    # counts downwards
    W_x = np.array([[0, 0], [0, 50], [0, 0], [0, 0], [-1, 1], [0, 0], [0, 0], [0, 0]], float)
    W_h = np.zeros((8, 2))
    W_h[1, 0] = 120
    b = np.array([40, -25, 40, 40, 0, 25, 40, 40], float)
    return W_x, W_h, b


def adder_params():
    # the same units, shuffled: 1 = all three, 2 = at least one, 3 = the carry
    U = 50.0
    W_x = np.array([[0, 0], [U, U], [U, U], [U, U]])
    W_h = np.array([[0, U, U, -U], [0, 0, 0, U], [0, 0, 0, U], [0, 0, 0, U]])
    return W_x, W_h, np.array([0, -2 * U, 2 * U, 0])
