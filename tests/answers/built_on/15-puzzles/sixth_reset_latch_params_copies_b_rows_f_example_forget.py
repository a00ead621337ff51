# mistake: copies b[rows("f")] = 3 from the example: the forget gate keeps 95 % a step, and the memory fades within some dozens of steps
# read: right
# told: your forget gate has the bias 3, so at rest f = 0.953: with a larger one all would hold.
def reset_latch_params():
    W_x, W_h, b = zeros(2, 1)
    W_x[rows("g"), 0] = 20
    b[rows("i")] = 20
    b[rows("f")] = 3
    W_x[rows("f"), 1] = -40
    b[rows("o")] = 20
    return W_x, W_h, b
