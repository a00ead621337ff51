# loses: check-parity
# told: 0 changes the first unit
def parity_params():
    W_x, W_h, b = np.zeros((4, 1)), np.zeros((4, 1)), np.zeros(4)
    W_x[2], W_h[2] = 40, -200
    b[0], b[1] = 40, -40
    return W_x, W_h, b
