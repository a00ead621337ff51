# loses: check-history
# told: any bias all would hold
def history_params():
    W_x = np.array([[0.0], [0], [40], [0]])
    return W_x, np.zeros((4, 1)), np.array([40.0, 40, 0, 40])  # as one is used to
