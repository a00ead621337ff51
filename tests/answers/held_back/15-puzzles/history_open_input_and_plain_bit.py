# mistake: two: the input gate is opened fully (bias 50) although it should stand half open, and the candidate reads the bit with weight 1, so it is tanh(1) = 0.76 and not 1: the last bit is worth 0.76 in c instead of 0.5; the forget gate of a half is right, so the ratios of the digits and the sign of c are right, but 2c - x is not the cell before
# read: right
# told: a bit makes c = 0.5 c + 0.762 bit, where c = 0.5 c + 0.5 bit is asked for.
def history_params():
    W_x, W_h, b = zeros(1, 1)
    b[rows("i")] = 50
    W_x[rows("g"), 0] = 1
    b[rows("o")] = 50
    return W_x, W_h, b
