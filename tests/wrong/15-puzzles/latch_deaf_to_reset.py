# loses: check-reset-latch
# told: row of yours hears reset
def reset_latch_params():
    W_x = np.array([[0, 0], [0, 0], [50.0, 0], [0, 0]])
    return W_x, np.zeros((4, 1)), np.array([50.0, 50.0, 0, 50.0])
