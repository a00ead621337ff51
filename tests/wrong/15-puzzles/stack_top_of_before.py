# loses: check-stack
# told: forget gate has the bias 40 in unit 2
def stack_params():
    W_x, W_h, b = np.zeros((8, 3)), np.zeros((8, 2)), np.zeros(8)
    kappa = 2 / (1 + np.exp(14))
    b[0], W_x[0, 2] = -14, 14
    b[2:4], W_x[2, 1] = [30, 40], -30  # the second unit keeps all
    W_x[4, 0] = 40
    W_h[4:6] = [[4, -4 * kappa / np.tanh(0.5)], [1e9, 0]]
    return W_x, W_h, b
