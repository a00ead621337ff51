# mistake: latch_params keeps the forget gate open at every step, also while write is 1, as if an open input gate replaced the memory: what is written is added to the old content, so a write of the other sign gives c near 0, and not the new sign; right for the first write, for writes of the same sign, and for holding
# read: right
# told: your forget gate stays open while write = 1 (f = 1): the old value is not cleared and the new one is
def latch_params():
    rows = {
        "i": ([0.0, 60.0], -30.0),  # open while write is 1
        "f": ([0.0, 0.0], 30.0),  # keep everything
        "g": ([30.0, 0.0], 0.0),  # the sign of the value
        "o": ([0.0, 0.0], 30.0),  # always visible
    }
    W_x = np.array([rows[k][0] for k in "ifgo"])
    b = np.array([rows[k][1] for k in "ifgo"])
    return W_x, np.zeros((4, 1)), b
