# mistake: the forget gate stays open while write is 1 as well, so the new value is added to the old: +1 written over -1 gives c = 0 and after several writes of one sign the sign does not turn; right for the first write, for holding, and for a value of the same sign
# read: right
# told: your forget gate stays open while write = 1 (f = 1): the old value is not cleared and the new one is
def latch_params():
    W_x = np.zeros((4, 2))
    b = np.zeros(4)
    W_x[0, 1], b[0] = 40.0, -20.0
    b[1] = 20.0
    W_x[2, 0] = 20.0
    b[3] = 20.0
    return W_x, np.zeros((4, 1)), b
