# loses: check-history
# told: bit makes c = 0.5 c + 0.381 bit
def history_params():
    return np.array([[0.0], [0], [1], [0]]), np.zeros((4, 1)), np.zeros(4)
