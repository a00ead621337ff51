# mistake: takes the candidate for a straight line: puts the half into the weight of g (0.5) and opens the input gate, so that a bit is worth tanh(0.5) = 0.46 instead of 0.5
# read: right
# told: a bit makes c = 0.5 c + 0.462 bit, where c = 0.5 c + 0.5 bit is asked for.
def history_params():
    W_x, W_h, b = zeros(1, 1)
    W_x[rows("g"), 0] = 0.5
    b[rows("i")] = 30
    return W_x, W_h, b
