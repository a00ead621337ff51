# mistake: opens the input gate fully ("the bit has to come in"), so the last bit is worth 1, not a half: c is twice what it should be
# read: right
# told: your input gate has the bias 30, so at rest i = 1: with a smaller one all would hold.
def history_params():
    W_x, W_h, b = zeros(1, 1)
    W_x[rows("g"), 0] = 40
    b[rows("i")] = 30
    return W_x, W_h, b
