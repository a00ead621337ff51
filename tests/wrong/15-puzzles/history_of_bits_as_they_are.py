# loses: check-history
# told: a hundred times as large they would do
def history_params():
    return np.array([[0.0], [0], [1], [0]]), np.zeros((4, 1)), np.zeros(4)
