# loses: check-history
# told: with a hundred times as large ones all would hold
def history_params():
    return np.array([[0.0], [0], [1], [0]]), np.zeros((4, 1)), np.zeros(4)
