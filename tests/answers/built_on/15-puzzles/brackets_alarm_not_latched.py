# mistake: two mistakes: bracket_params has an alarm that shows whether the depth is below zero now, and does not stay on: in ")(" it goes off again at the second bracket (its forget gate is shut); and a bracket adds only 0.03 to the depth, less than the 0.05 that are asked for; the depth is right up to its scale, and the alarm goes on at the right bracket and is right as long as the depth stays below zero
# read: right
# told: your alarm goes on where it should, and does not stay on.
def bracket_params():
    step = 0.03
    K = 3000
    show = np.tanh(step)
    W_x = np.array(
        [
            [0.0, 0.0],
            [-K * show, K * show],  # alarm, i: depth before, plus open, minus close, is below -1/2
            [0.0, 0.0],
            [0.0, 0.0],
            [np.arctanh(step), -np.arctanh(step)],
            [0.0, 0.0],
            [0.0, 0.0],
            [0.0, 0.0],
        ]
    )
    W_h = np.zeros((8, 2))
    W_h[1, 0] = -K
    b = np.array([40, -K * show / 2, 40, -40, 0, 40, 40, 40], dtype=float)
    return W_x, W_h, b
