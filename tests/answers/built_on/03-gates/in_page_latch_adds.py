# mistake: the forget gate stays open while writing, so a new value is added to the old one instead of taking its place
# read: right
# told: your forget gate stays open while write = 1 (f = 1): the old value is not cleared and the new one is
def latch_params():
    """Weights of one unit that stores the sign of `value` whenever `write` is 1; the inputs are (value, write)."""
    W_x = np.array([[0.0, 40.0], [0.0, 0.0], [20.0, 0.0], [0.0, 0.0]])
    W_h = np.zeros((4, 1))
    b = np.array([-20.0, 20.0, 0.0, 20.0])
    return W_x, W_h, b
