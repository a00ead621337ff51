# mistake: logic is right, but the weights are small (5): the gates are neither shut nor open, so the value seeps in and the memory out
# read: right
# told: your input gate is not shut while write = 0 (i = 0.0067): values that should be ignored
def latch_params():
    """Weights of one unit that stores the sign of `value` whenever `write` is 1; the inputs are (value, write)."""
    k = 5.0
    W_x = np.array([[0.0, 2 * k], [0.0, -2 * k], [k, 0.0], [0.0, 0.0]])
    W_h = np.zeros((4, 1))
    b = np.array([-k, k, 0.0, k])
    return W_x, W_h, b
