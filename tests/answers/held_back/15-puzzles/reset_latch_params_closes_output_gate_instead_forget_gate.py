# mistake: the reset closes the output gate instead of the forget gate: the unit is hidden in that step, and is on again in the next
# read: right
# told: all would hold if your forget gate read reset.
def reset_latch_params():
    W_x, W_h, b = zeros(2, 1)
    W_x[rows("g"), 0] = 20
    b[rows("i")] = 20
    b[rows("f")] = 20
    b[rows("o")] = 20
    W_x[rows("o"), 1] = -40
    return W_x, W_h, b
