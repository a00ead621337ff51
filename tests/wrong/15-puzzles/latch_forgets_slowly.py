# loses: check-reset-latch
# told: forget gate has weights that are small: with ten times as large ones
def reset_latch_params():
    W_x, W_h, b = np.zeros((4, 2)), np.zeros((4, 1)), np.zeros(4)
    W_x[2, 0] = 20
    b[1], W_x[1, 1] = 6, -12  # sigmoid(6) is nearly one
    return W_x, W_h, b
