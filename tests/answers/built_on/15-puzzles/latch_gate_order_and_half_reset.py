# mistake: two: rows in the order i, f, o, g (the weight of set goes to the output gate, and g is 0: never on), and the reset weight only cancels the forget bias, so a reset halves c instead of clearing it
# read: nothing
def reset_latch_params():
    """(W_x, W_h, b) of one LSTM unit that is on after a set and off after a reset; the inputs are (set, reset)."""
    W_x, W_h, b = zeros(2, 1)
    row = {gate: k for k, gate in enumerate("ifog")}
    on_set, on_reset = range(2)
    W_x[row["g"], on_set] = 30
    b[row["f"]], W_x[row["f"], on_reset] = 30, -30
    b[row["o"]] = 0
    return W_x, W_h, b
