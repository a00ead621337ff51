# loses: check-latch
# told: input gate is not shut while write = 0 (i = 0.0025)
def latch_params():
    W_x = np.array([[0, 26.0], [0, -40], [40, 0], [0, 0]])
    return W_x, np.zeros((4, 1)), np.array([-6.0, 20, 0, 40])
