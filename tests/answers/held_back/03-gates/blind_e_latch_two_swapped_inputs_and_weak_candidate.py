# mistake: TWO: latch_params takes the inputs in the order (write, value), so the gates obey the value and the candidate stores write; and the candidate's weight of 0.5 stores only tanh(0.5) = 0.46, which gives |h| = 0.43 < 0.5.
# read: right
# told: your input gate is not shut while write = 0 (i = 1): values that should be ignored get in. your forg
def latch_params():
    # columns: write, value
    W_x = np.array(
        [
            [60.0, 0.0],  # i: on when written
            [-60.0, 0.0],  # f: off when written
            [0.0, 0.5],  # g: the value
            [0.0, 0.0],  # o: always on
        ]
    )
    W_h = np.zeros((4, 1))
    b = np.array([-30.0, 30.0, 0.0, 30.0])
    return W_x, W_h, b
