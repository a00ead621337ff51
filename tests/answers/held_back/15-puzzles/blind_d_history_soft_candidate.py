# mistake: In history_params the candidate's weight is 1, so a bit counts tanh(1) / 2 = 0.38 instead of a half: c is the right sum times 0.76, and the bits behind the first few are read back wrong.
# read: right
# told: a bit makes c = 0.5 c + 0.381 bit, where c = 0.5 c + 0.5 bit is asked for.
def history_params():
    W_x, W_h, b = zeros(1, 1)
    W_x[rows("g")] = 1.0
    return W_x, W_h, b
