# loses: check-parity
# told: input gate has weights that are small: with ten times as large ones
def parity_params():
    W_x, W_h, b = np.zeros((4, 1)), np.zeros((4, 1)), np.zeros(4)
    W_x[2], W_h[0] = 40, -5  # h is 0.23, so the gate is at a quarter
    b[1], W_x[1] = 40, -80
    return W_x, W_h, b
