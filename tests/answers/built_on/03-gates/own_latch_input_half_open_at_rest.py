# mistake: the input gate is half open at rest
# told: your input gate is not shut while write = 0 (i = 0.5): values that should be ignored get in.
def latch_params():
    W_x = np.array([[0, 20.0], [0, -40], [40, 0], [0, 0]])
    return W_x, np.zeros((4, 1)), np.array([0, 20.0, 0, 40])
