# loses: check-history
# told: do not do the opposite
def history_params():
    return np.array([[40.0], [0], [0], [0]]), np.zeros((4, 1)), np.array([0, 0, 40.0, 0])  # a 1 gets in, a -1 does not
