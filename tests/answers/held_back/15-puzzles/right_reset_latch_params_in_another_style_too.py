# mistake: none
def reset_latch_params():
    return (
        np.array([[40.0, 40.0], [-40.0, -40.0], [20.0, -20.0], [0.0, 0.0]]),
        np.zeros((4, 1)),
        np.array([-20.0, 20.0, 0.0, 20.0]),
    )


def history_params():
    return np.array([[0], [0], [800.0], [0]]), np.zeros((4, 1)), np.array([0.0, 0, 0, -7])


def parity_params():
    # twins: each one's candidate looks at the other
    W_x = np.repeat([40.0, -40.0, 0.0, 0.0], 2)[:, None]
    W_h = np.zeros((8, 2))
    W_h[4, 1] = W_h[5, 0] = -30
    b = np.repeat([-20.0, 20.0, 9.0, 20.0], 2)
    return W_x, W_h, b


def bracket_params():
    W_x, W_h, b = zeros(2, 2)
    i, f, g, o = (rows(gate, 2) for gate in "ifgo")
    W_x[i] = [[0, 0], [0, 50]]
    W_x[g] = [[-30, 30], [0, 0]]
    W_h[i] = [[0, 0], [70, 0]]
    b[i] = [40, -25]
    b[f] = [40, 40]
    b[g] = [0, 30]
    b[o] = [40, 40]
    return W_x, W_h, b


def adder_params():
    # unit 3 is the carry turned over
    W_x = np.array([[0, 0], [20, 20], [-20, -20], [20, 20.0]])
    W_h = np.array([[0, 20, 20, 20], [0, 0, -20, 0], [0, 0, 20, 0], [0, 0, -20.0, 0]])
    return W_x, W_h, np.array([0, 30, 0, -30.0])


def stack_params():
    k = 1e-5
    W_x, W_h, b = zeros(3, 2)
    b[:] = [np.log(k / 2), 40, 40, -40, 0, 0, 0, 40]
    W_x[0] = [0, 0, 60]
    W_x[2] = [0, -40, 0]
    W_x[4] = [-20, 0, 0]
    W_h[4] = [2, k / np.tanh(1)]
    W_h[5] = [-1e6 / k, 0]
    return W_x, W_h, b
