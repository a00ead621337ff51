# mistake: reset_latch_params: at a reset the forget gate still keeps sigmoid(12 - 17) = 0.7 percent of c; that turns the unit off after one set or a few, but not after a hundred sets in a row (c near 100, so about 0.7 stays and the unit is still on)
# read: vague
# told: your forget gate has the bias 12, so at rest f = 1: with a smaller one all would hold.
def reset_latch_params():
    """A set writes 1, a reset forgets, and otherwise nothing happens."""
    W_x, W_h, b = zeros(2, 1)
    SET, RESET = 0, 1
    b[rows("f")] = 12
    W_x[rows("f"), RESET] = -17
    b[rows("i")] = -14
    W_x[rows("i"), SET] = 28
    b[rows("g")] = 3
    return W_x, W_h, b
