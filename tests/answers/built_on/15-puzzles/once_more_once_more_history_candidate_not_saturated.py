# mistake: history_params: the weight of the candidate is only 5, tanh(5) = 0.99991 and not 1, so every digit is a little too small; about the last 8 to 17 bits can be read back (it depends on the bits), the 30 that are asked for cannot
# read: right
# told: your candidate has weights that are small: with ten times as large ones all would hold.
def history_params():
    """Half of what was, and half of what comes."""
    W_x, W_h, b = zeros(1, 1)
    W_x[rows("g"), 0] = 5
    return W_x, W_h, b
