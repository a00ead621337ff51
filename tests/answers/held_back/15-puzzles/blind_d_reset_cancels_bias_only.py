# mistake: In reset_latch_params the reset's weight at the forget gate only cancels the bias, 30 - 30 = 0, so at a reset the gate stands half open and half of c stays: after a few sets the unit is still on.
# read: right
# told: your forget gate has the bias 30, so at rest f = 1: with a smaller one all would hold.
def reset_latch_params():
    K = 30.0
    W_x = np.array(
        [
            [K, 0.0],  # i
            [0.0, -K],  # f: no more bias when reset
            [K, 0.0],  # g
            [0.0, 0.0],  # o
        ]
    )
    W_h = np.zeros((4, 1))
    b = np.array([0.0, K, 0.0, K])
    return W_x, W_h, b
