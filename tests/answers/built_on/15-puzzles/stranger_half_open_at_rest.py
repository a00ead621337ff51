# mistake: two signs meet in a candidate that is always full, and the input gate stands half open at rest
# read: right
# told: your input gate has the bias 0, so at rest i = 0.5: with a smaller one all would
def _lstm(i, f, g, o):
    parts = [np.array(p, dtype=float) for p in (i, f, g, o)]
    parts = [p[None] if p.ndim == 1 else p for p in parts]
    table = np.concatenate(parts)
    H = len(table) // 4
    return table[:, : -1 - H], table[:, -1 - H : -1], table[:, -1]


def reset_latch_params():
    return _lstm(i=[50, -50, 0, 0], f=[-50, -50, 0, 25], g=[0, 0, 0, 9], o=[3, 0, 0, 3])


def history_params():
    return _lstm(i=[0, 0, 0], f=[0, 0, 0], g=[100, 0, 0], o=[0, 0, -3])


def parity_params():
    return _lstm(i=[60, 0, -30], f=[0, 0, 35], g=[0, -20, 5], o=[0, 0, 9])


def bracket_params():
    return _lstm(
        i=[[0, 0, 0, 0, 40], [0, 60, 600, 0, -30]],
        f=[[0, 0, 0, 0, 40], [0, 0, 0, 0, 40]],
        g=[[-0.1, 0.1, 0, 0, 0], [0, 0, 0, 0, 3]],
        o=[[0, 0, 0, 0, 40], [0, 0, 0, 0, 40]],
    )


def adder_params():
    # all of the counting units inverted: -1 for "at least k ones"; five units, one of them idle
    W_x = -15.0 * np.array([[0, 0], [1, 1], [1, 1], [1, 1], [0, 0]])
    W_h = np.zeros((5, 5))
    W_h[1:4, 2] = 15
    W_h[0, 1:4] = [-12, 12, -12]
    return W_x, W_h, np.array([0, -18.0, 0, 18.0, 0])


def stack_params():
    k, v = 1e-4, np.tanh(1)
    return _lstm(
        i=[[0, 0, 70, 0, 0, np.log(k / 2 / (1 - k / 2))], [0, 0, 0, 0, 0, 45]],
        f=[[0, -45, 0, 0, 0, 45], [0, 0, 0, 0, 0, -45]],
        g=[[25, 0, 0, 2, -k / v, 0], [0, 0, 0, 1e9, 0, 0]],
        o=[[0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 45]],
    )
