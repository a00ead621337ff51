# mistake: The weight from set to the candidate is 0.4, so a set adds 0.19 to c and h is only 0.09: a single set does not turn the unit on.
# told: your candidate has weights that are small: with ten times as large ones
def reset_latch_params():
    """(W_x, W_h, b) of one LSTM unit that is on after a set and off after a reset; the inputs are (set, reset)."""
    SET, RESET = 0, 1
    W_x, W_h, b = zeros(2, 1)
    W_x[rows("g"), SET] = 0.4
    b[rows("f")] = 40
    W_x[rows("f"), RESET] = -80
    return W_x, W_h, b
