# loses: check-reset-latch
# told: forget gate has the bias 0, so at rest f = 0.5: with a larger one
def reset_latch_params():
    W_x = np.array([[0, 0], [0, -50.0], [50, 0], [0, 0]])
    return W_x, np.zeros((4, 1)), np.zeros(4)
