# mistake: latch_params keeps the forget gate open also while write is 1, so a new value is ADDED to the old content instead of replacing it: writing -1 after +1 leaves about 0; right for the first write and its hold over 1000 steps, and for further writes of the same sign
# read: right
# told: your forget gate stays open while write = 1 (f = 1): the old value is not cleared and the new one is
def latch_params():
    i, f, g, o = range(4)
    W_x, W_h, b = np.zeros((4, 2)), np.zeros((4, 1)), np.zeros(4)
    W_x[i] = 0, 40  # let in when write is 1
    b[i] = -20
    b[f] = 25  # hold as long as you like
    W_x[g] = 20, 0  # the sign of the value
    b[o] = 25
    return W_x, W_h, b
