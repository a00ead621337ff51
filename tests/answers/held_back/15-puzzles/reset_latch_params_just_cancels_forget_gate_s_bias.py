# mistake: latch: the reset just cancels the forget gate's bias (20 - 20 = 0), so f is half open: a reset halves c instead of clearing it
# read: right
# told: your forget gate has the bias 20, so at rest f = 1: with a smaller one all would hold.
def reset_latch_params():
    W_x, W_h, b = zeros(2, 1)
    W_x[rows("g"), 0] = 20
    b[rows("i")] = 20
    b[rows("f")] = 20
    W_x[rows("f"), 1] = -20
    b[rows("o")] = 20
    return W_x, W_h, b
