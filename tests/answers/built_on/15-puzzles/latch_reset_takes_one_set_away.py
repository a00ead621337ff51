# mistake: a reset writes -1 and leaves the forget gate open, so it takes away what one set has written; after two or more sets in a row the unit is still on after the reset, and a reset while it is off makes the next set come to nothing.
# read: right
# told: a reset takes away what one set adds, and no more: c is 1 after a set, 2 after two, 3 after three, a
def reset_latch_params():
    """(W_x, W_h, b) of one LSTM unit that is on after a set and off after a reset; the inputs are (set, reset)."""
    W_x, W_h, b = zeros(2, 1)
    event = np.array([1.0, 1.0])
    sign = np.array([1.0, -1.0])
    W_x[rows("i")], b[rows("i")] = 80 * event, -40
    b[rows("f")] = 40
    W_x[rows("g")] = 40 * sign
    b[rows("o")] = 40
    return W_x, W_h, b
