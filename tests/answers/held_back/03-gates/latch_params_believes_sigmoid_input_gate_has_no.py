# mistake: believes that the sigmoid of 0 is 0: the input gate has no negative bias, so it stands half open while write is 0
# read: right
# told: your input gate is not shut while write = 0 (i = 0.5): values that should be ignored get in.
def latch_params():
    W_x = np.array([[0.0, 20.0], [0.0, -40.0], [20.0, 0.0], [0.0, 0.0]])
    W_h = np.zeros((4, 1))
    b = np.array([0.0, 20.0, 0.0, 20.0])
    return W_x, W_h, b
