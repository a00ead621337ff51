# loses: nothing
def parity_params():
    W_x, W_h, b = np.zeros((8, 1)), np.zeros((8, 2)), np.zeros(8)  # the second unit is idle
    W_x[0], b[0] = 80, -40
    b[2], b[4], W_h[4, 0] = 40, 20, -200  # a second 1 takes away what the first added
    return W_x, W_h, b
