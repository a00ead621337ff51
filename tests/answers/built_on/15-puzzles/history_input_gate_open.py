# mistake: history_params opens the input gate wide (bias 30), though the newest bit shall be worth a half: c_t = x_t + x_(t-1) / 2 + ..., twice what is asked for, so that 2c - x is not the cell state before; the sign of c is still the last bit, and the ratio of one bit to the next is right
# read: right
# told: your input gate has the bias 30, so at rest i = 1: with a smaller one all would hold.
def history_params():
    W_x, W_h, b = zeros(1, 1)
    W_x[rows("g")] = 30
    b[rows("i")] = 30
    return W_x, W_h, b
