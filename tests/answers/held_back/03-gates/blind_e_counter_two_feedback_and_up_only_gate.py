# mistake: TWO: counter_params sets W_h to ones to "keep the count", so h comes into the candidate as well; and its input gate opens on up only, so a pulse down alone is not counted.
# read: right
# told: a downward pulse adds i * g = -2.061e-09 (i = 2.061e-09, g = -1), it should be -1. your candidate re
def counter_params():
    W_x = np.array(
        [
            [40.0, 0.0],
            [0.0, 0.0],
            [40.0, -40.0],
            [0.0, 0.0],
        ]
    )
    W_h = np.ones((4, 1))  # the old count must come back in
    b = np.array([-20.0, 40.0, 0.0, 40.0])
    return W_x, W_h, b
