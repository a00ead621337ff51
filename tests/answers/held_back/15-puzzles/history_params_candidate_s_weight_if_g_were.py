# mistake: history: the candidate's weight is 1, as if g were the bit itself; tanh(1) = 0.76, so every digit is 0.38, 0.19, ... instead of 1/2, 1/4
# read: right
# told: a bit makes c = 0.5 c + 0.381 bit, where c = 0.5 c + 0.5 bit is asked for.
def history_params():
    W_x, W_h, b = zeros(1, 1)
    W_x[rows("g"), 0] = 1
    return W_x, W_h, b
