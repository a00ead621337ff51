# loses: check-brackets
# told: stand in another order
def bracket_params():
    W_x, W_h, b = np.zeros((8, 2)), np.zeros((8, 2)), np.zeros(8)
    W_x[4:6] = [[0, 40], [40, -40]]
    b[2:4] = 40
    W_h[0, 1] = -200
    return W_x, W_h, b
