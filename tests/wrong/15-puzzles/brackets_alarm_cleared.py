# loses: check-brackets
# told: alarm goes on where it should, and does not stay on
def bracket_params():
    W_x, W_h, b = np.zeros((8, 2)), np.zeros((8, 2)), np.zeros(8)
    W_x[4:6] = [[40, -40], [0, 40]]
    b[2:4], W_x[3] = 40, (-80, 0)  # an opening bracket makes up for it
    W_h[1, 0] = -200
    return W_x, W_h, b
