# mistake: the latch of reset_latch_params has a forget gate that is not open enough, a bias of 4 and so f = 0.982 at rest: the memory fades, and after a single set the unit is no longer on after about 88 quiet steps (after a hundred sets in a row after about 300, as they pile up), far from a thousand; a set, a reset (also after a hundred sets) and short pauses are right
# read: right
# told: your forget gate has the bias 4, so at rest f = 0.982: with a larger one all would hold.
def reset_latch_params():
    W_x, W_h, b = zeros(2, 1)
    b[rows("f")] = 4
    b[rows("i")] = -15
    b[rows("o")] = 15
    W_x[rows("i"), 0] = 30  # written at a set only
    W_x[rows("g"), 0] = 15
    W_x[rows("f"), 1] = -40  # a reset wipes it out
    return W_x, W_h, b
