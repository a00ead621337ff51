# mistake: The forget gate stays open while writing, so the new value is added to the stored one instead of replacing it, and the opposite sign only cancels it.
# told: your forget gate stays open while write = 1 (f = 1): the old value is not cleared and the new one is
def latch_params():
    W_x = np.zeros((4, 2))
    b = np.zeros(4)
    W_x[0, 1] = 30
    b[0] = -15
    b[1] = 30
    W_x[2, 0] = 30
    b[3] = 30
    return W_x, np.zeros((4, 1)), b
