# mistake: believes that a pre-activation of 0 shuts the input gate (sigma(0) is 1/2), so while write is 0 half of every value leaks in
# read: right
# told: your input gate is not shut while write = 0 (i = 0.5): values that should be ignored get in.
def latch_params():
    #              value  write
    W_x = np.array(
        [
            [0.0, 30.0],  # i: open when write = 1, 0 when write = 0
            [0.0, -60.0],  # f: keep unless write
            [30.0, 0.0],  # g: sign of value
            [0.0, 0.0],
        ]
    )  # o
    W_h = np.zeros((4, 1))
    b = np.array([0.0, 30.0, 0.0, 30.0])
    return W_x, W_h, b
