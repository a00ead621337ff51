# loses: check-reset-latch
# told: stacked i, f, o, g
def reset_latch_params():
    W_x, W_h, b = np.zeros((4, 2)), np.zeros((4, 1)), np.zeros(4)
    i, f, o, g = range(4)
    W_x[g] = [50, 0]
    W_x[f], b[f] = [0, -60], 30
    b[o] = 30
    return W_x, W_h, b
