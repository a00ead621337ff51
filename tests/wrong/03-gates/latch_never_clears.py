# loses: check-latch
# told: forget gate stays open while write = 1
def latch_params():
    W_x = np.array([[0, 40.0], [0, 0], [40, 0], [0, 0]])
    b = np.array([-20, 20.0, 0, 20])
    return W_x, np.zeros((4, 1)), b
