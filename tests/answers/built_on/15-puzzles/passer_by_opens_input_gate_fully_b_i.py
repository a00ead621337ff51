# mistake: opens the input gate fully (b_i = 20), so the last bit counts 1 and the one before 1/2: c is twice what it ...
# read: right
# told: your input gate has the bias 20, so at rest i = 1: with a smaller one all would hold.
def history_params():
    W_x, W_h, b = zeros(1, 1)
    W_x[rows("g"), 0] = 40
    b[rows("i")] = 20
    return W_x, W_h, b
