# loses: check-history
# told: candidate has weights that are small: with ten times as large ones
def history_params():
    W_x = np.array([[0.0], [0], [4], [0]])
    return W_x, np.zeros((4, 1)), np.zeros(4)
