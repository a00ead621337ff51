# loses: check-brackets
# told: letters too late in the text a()a)
def bracket_params():
    W_x, W_h, b = np.zeros((8, 2)), np.zeros((8, 2)), np.zeros(8)
    W_x[4], b[2:4] = (40, -40), 40
    W_h[5, 0] = -200  # minus at any depth, plus below zero
    return W_x, W_h, b
