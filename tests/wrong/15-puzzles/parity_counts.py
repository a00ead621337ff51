# loses: check-parity
# told: first cell counts the 1s
def parity_params():
    W_x, W_h, b = np.zeros((4, 1)), np.zeros((4, 1)), np.zeros(4)
    W_x[2], b[0], b[1] = 40, 40, 40
    return W_x, W_h, b
