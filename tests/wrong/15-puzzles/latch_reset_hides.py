# loses: check-reset-latch
# told: would hold if your forget gate read reset
def reset_latch_params():
    W_x = np.array([[0, 0], [0, 0], [40.0, 0], [0, -80.0]])  # the output gate is shut, the state stays
    return W_x, np.zeros((4, 1)), np.array([0, 40.0, 0, 40.0])
