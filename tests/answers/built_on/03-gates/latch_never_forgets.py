# mistake: the forget gate stays open while write is 1, so the new sign is added to the old content instead of replacing it: after +1 a write of -1 leaves c near 0, and after several writes of one sign the other does not win.
# read: right
# told: your forget gate stays open while write = 1 (f = 1): the old value is not cleared and the new one is
def latch_params():
    W_x = np.zeros((4, 2))
    W_h = np.zeros((4, 1))
    b = np.zeros(4)
    W_x[0] = 0, 40
    b[0] = -20
    b[1] = 20
    W_x[2] = 20, 0
    b[3] = 20
    return W_x, W_h, b
