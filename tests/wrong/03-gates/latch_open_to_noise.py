# loses: check-latch
# told: input gate is not shut while write = 0
def latch_params():
    W_x = np.array([[0, 20.0], [0, -40], [20, 0], [0, 0]])
    b = np.array([0, 20.0, 0, 20])
    return W_x, np.zeros((4, 1)), b
