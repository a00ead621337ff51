# loses: check-parity
# told: right but a step late
def parity_params():
    W_x, W_h, b = np.zeros((8, 1)), np.zeros((8, 2)), np.zeros(8)
    b[0], b[2], W_h[4, 1], b[6] = 40, -40, 30, 40  # the first unit copies what the second shows
    W_h[1, 1], b[3], W_x[3], W_x[5] = -120, 4, -60, 30  # which toggles, and fades over a hundred zeros
    return W_x, W_h, b
