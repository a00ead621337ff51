# mistake: the forget gate stays open while writing, so new values are added to what is held instead of replacing it
# read: right
# told: your forget gate stays open while write = 1 (f = 1): the old value is not cleared and the new one is
def latch_params():
    W_x = np.array([[0.0, 40.0], [0.0, 0.0], [20.0, 0.0], [0.0, 0.0]])
    return W_x, np.zeros((4, 1)), np.array([-20.0, 20.0, 0.0, 20.0])
