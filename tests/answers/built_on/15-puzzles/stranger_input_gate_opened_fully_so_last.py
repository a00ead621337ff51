# mistake: TWO: the input gate is opened fully, so the last bit counts 1 instead of a half; and the candidate's weight ...
# read: right
# told: a bit makes c = 0.5 c + -1 bit, where c = 0.5 c + 0.5 bit is asked for.
def history_params():
    W_x, W_h, b = zeros(1, 1)
    b[rows("i")] = 40
    W_x[rows("g"), 0] = -40
    return W_x, W_h, b
