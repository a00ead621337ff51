# mistake: the reset does not close f: it only adds -1 at g, so a hundred sets need a hundred resets, and the reset before a set goes below 0
# read: right
# told: a reset takes away what one set adds, and no more: c is 0.5 after a set, 1 after two, 1.5 after thre
def reset_latch_params():
    W_x, W_h, b = zeros(2, 1)
    W_x[rows("g")] = 20, -20
    b[rows("f")] = 20
    return W_x, W_h, b
