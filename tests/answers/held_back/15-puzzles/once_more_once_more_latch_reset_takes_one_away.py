# mistake: a reset writes -1 onto the cell with the forget gate open instead of shutting the forget gate, so c counts sets minus resets: after several sets one reset leaves the unit on, and after a reset too many one set does not turn it on; right where single sets and single resets take turns, a set first
# read: right
# told: a reset takes away what one set adds, and no more: c is 1 after a set, 2 after two, 3 after three, a
def reset_latch_params():
    W_x, W_h, b = zeros(2, 1)
    W_x[rows("i")] = 100, 100
    b[rows("i")] = -50
    b[rows("f")] = 50
    W_x[rows("g")] = 50, -50
    b[rows("o")] = 50
    return W_x, W_h, b
