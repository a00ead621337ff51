# mistake: In latch_params the forget gate is always open, also while write is 1: a write is added to what is held and does not replace it, so after two writes of the same sign one of the other leaves the old sign or zero.
# read: right
# told: your forget gate stays open while write = 1 (f = 1): the old value is not cleared and the new one is
def latch_params():
    W_x = np.array(
        [
            [0.0, 100.0],  # input gate: only when writing
            [0.0, 0.0],  # forget gate: never forget
            [100.0, 0.0],  # candidate: the sign of value
            [0.0, 0.0],  # output gate: always show
        ]
    )
    W_h = np.zeros((4, 1))
    b = np.array([-50.0, 50.0, 0.0, 50.0])
    return W_x, W_h, b
