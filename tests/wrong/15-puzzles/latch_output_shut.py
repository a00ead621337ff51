# loses: check-reset-latch
# told: output gate has all signs the wrong way round
def reset_latch_params():
    W_x = np.array([[0, 0], [0, -80], [40, 0], [0, 0]], dtype=float)
    return W_x, np.zeros((4, 1)), np.array([40.0, 40, 0, -10])
