# loses: check-history
# told: forget gate has the bias 40, so at rest f = 1: with a smaller one
def history_params():
    W_x = np.array([[0.0], [0], [40], [0]])
    return W_x, np.zeros((4, 1)), np.array([0, 40.0, 0, 0])
