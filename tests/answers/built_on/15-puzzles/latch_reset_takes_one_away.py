# mistake: reset_latch_params: a reset takes about 1 away from c (i opens for it, g is -1, f stays open) instead of closing the forget gate, so after several sets in a row one reset leaves the unit on, and after a reset with nothing set c is -1 and the next set only brings it to 0, off; right where sets and resets alternate, a set first.
# read: right
# told: a reset takes away what one set adds, and no more: c is 1 after a set, 2 after two, 3 after three, a
def reset_latch_params():
    W_x, W_h, b = zeros(2, 1)
    W_x[rows("i")] = 40, 40
    b[rows("i")] = -20
    b[rows("f")] = 20
    W_x[rows("g")] = 20, -20
    return W_x, W_h, b
