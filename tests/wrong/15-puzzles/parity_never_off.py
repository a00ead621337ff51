# loses: check-parity
# told: 1 turns it off
def parity_params():
    W_x, W_h, b = np.zeros((4, 1)), np.zeros((4, 1)), np.zeros(4)
    W_x[2], W_h[0], b[1] = 40, -200, 40
    return W_x, W_h, b
