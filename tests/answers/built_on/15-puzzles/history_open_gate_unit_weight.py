# mistake: two at once: the input gate is wide open where a half is meant, so a new bit is worth twice its digit, and the candidate has the weight 1, so that the bit is written as tanh(1) = 0.76; c is not the sum of halves, and 2c - x is not the c before.
# read: nothing
# told: a bit makes c = 0.5 c + 0.762 bit, where c = 0.5 c + 0.5 bit is asked for.
def history_params():
    """(W_x, W_h, b) of one LSTM unit whose c holds the last bits as binary digits; the input is (bit,), 1 or -1."""
    wide_open = 50.0
    blocks = {
        "i": (0.0, wide_open),  # (weight of the bit, bias)
        "f": (0.0, 0.0),  # a half
        "g": (1.0, 0.0),  # the bit as it is
        "o": (0.0, wide_open),
    }
    W_x, W_h, b = zeros(1, 1)
    for gate, (weight, bias) in blocks.items():
        W_x[rows(gate)], b[rows(gate)] = weight, bias
    return W_x, W_h, b
