# loses: check-parity
# told: weights in W_h have the wrong sign
def parity_params():
    W_x, W_h, b = np.zeros((4, 1)), np.zeros((4, 1)), np.zeros(4)
    W_x[2], W_h[0] = 40, 200
    b[1], W_x[1] = 40, -80
    return W_x, W_h, b
