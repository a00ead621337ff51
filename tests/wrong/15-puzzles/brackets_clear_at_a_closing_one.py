# loses: check-brackets
# told: first cell holds 0.5 after a(, 0 after a(), 0 after a()a)
def bracket_params():
    W_x, W_h, b = np.zeros((8, 2)), np.zeros((8, 2)), np.zeros(8)
    W_x[4:6] = [[40, 0], [0, 40]]
    b[2:4], W_x[2, 1] = 40, -80  # as in the latch
    W_h[1, 0] = -200
    return W_x, W_h, b
