# loses: check-reset-latch
# told: reset takes away what one set adds, and no more
def reset_latch_params():
    W_x = np.array([[0, 0], [0, 0], [50.0, -50.0], [0, 0]])
    return W_x, np.zeros((4, 1)), np.array([0, 50.0, 0, 50.0])
