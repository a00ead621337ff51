# loses: check-brackets
# told: comes a step late
def bracket_params():
    W_x, W_h, b = np.zeros((8, 2)), np.zeros((8, 2)), np.zeros(8)
    W_x[4] = 40, -40
    b[2:4] = 40
    b[1], W_h[1, 0] = -15, -200  # open when the first unit is below zero
    b[5] = 40
    return W_x, W_h, b
