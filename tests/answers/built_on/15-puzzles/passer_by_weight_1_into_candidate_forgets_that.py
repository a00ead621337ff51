# mistake: weight 1 into the candidate: forgets that tanh(1) is 0.76, not 1
# read: right
# told: a bit makes c = 0.5 c + 0.381 bit, where c = 0.5 c + 0.5 bit is asked for.
def history_params():
    W_x, W_h, b = zeros(1, 1)
    W_x[rows("g"), 0] = 1
    return W_x, W_h, b
