# loses: check-brackets
# told: forget gate has the bias 5
# told: with a larger one all would hold
def bracket_params():
    W_x, W_h, b = np.zeros((8, 2)), np.zeros((8, 2)), np.zeros(8)
    W_x[4:6] = [[40, -40], [0, 40]]
    b[2:4] = 5
    W_h[1, 0] = -200
    return W_x, W_h, b
