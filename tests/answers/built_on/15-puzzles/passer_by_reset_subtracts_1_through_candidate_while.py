# mistake: the reset subtracts 1 through the candidate while the forget gate is always open: many sets pile up, and ...
# read: right
# told: a reset takes away what one set adds, and no more: c is 1 after a set, 2 after two, 3 after three, a
def reset_latch_params():
    W_x, W_h, b = zeros(2, 1)
    b[rows("i")] = 20
    b[rows("f")] = 20
    b[rows("o")] = 20
    W_x[rows("g"), 0] = 20
    W_x[rows("g"), 1] = -20
    return W_x, W_h, b
