# mistake: a reset halves c
# told: your forget gate has the bias 40, so at rest f = 1: with a smaller one all would hold.
def reset_latch_params():
    W_x, W_h, b = zeros(2, 1)
    b[rows("f")] = 40
    W_x[rows("f"), 1] = -40
    W_x[rows("i"), 0] = 40
    b[rows("i")] = -20
    W_x[rows("g"), 0] = 20
    b[rows("o")] = 40
    return W_x, W_h, b
