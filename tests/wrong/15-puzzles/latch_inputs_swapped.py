# loses: check-reset-latch
# told: columns are (reset, set)
def reset_latch_params():
    W_x = np.array([[0, 40], [-80, 0], [0, 40], [0, 0]], dtype=float)
    return W_x, np.zeros((4, 1)), np.array([-20.0, 40, 0, 40])
