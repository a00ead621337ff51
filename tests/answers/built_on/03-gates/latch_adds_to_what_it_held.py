# mistake: the forget gate stays open while write is 1, so the new sign is added to what was held: two writes of +1 and then one of -1 leave +1, and one of each leaves 0.
# read: right
# told: your forget gate stays open while write = 1 (f = 1): the old value is not cleared and the new one is
def latch_params():
    """Weights of one unit that stores the sign of `value` whenever `write` is 1; the inputs are (value, write)."""
    big = 30.0
    W_x = np.zeros((4, 2))
    W_h = np.zeros((4, 1))
    W_x[0, 1] = 2.0 * big  # i: open while write = 1
    W_x[2, 0] = big  # g: sign of value
    b = np.array([-big, big, 0.0, big])
    return W_x, W_h, b
