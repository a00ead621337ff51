# mistake: the forget gate is left open at all times, also while write is 1, so the old value is not thrown away and ...
# read: right
# told: your forget gate stays open while write = 1 (f = 1): the old value is not cleared and the new one is
def latch_params():
    W_x = np.array([[0.0, 40.0], [0.0, 0.0], [20.0, 0.0], [0.0, 0.0]])
    W_h = np.zeros((4, 1))
    b = np.array([-20.0, 20.0, 0.0, 20.0])
    return W_x, W_h, b
