# loses: check-latch
# told: forget gate is not open while write = 0
def latch_params():
    W_x = np.array([[0, 20], [0, -10], [20, 0], [0, 0]])
    b = np.array([-10, 3, 0, 20])
    return W_x, np.zeros((4, 1)), b
