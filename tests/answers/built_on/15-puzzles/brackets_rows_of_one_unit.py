# mistake: rows(gate) is called without H = 2, so every "row" is that of a one-unit network: the biases for f and the rest land in other gates (rows 0 to 3 are i, i, f, f); the depth is not counted
# read: vague
def bracket_params():
    """(W_x, W_h, b) of an LSTM: c of unit 1 is the depth, unit 2 the alarm; the inputs are (open, close)."""
    W_x, W_h, b = zeros(2, 2)
    row = lambda gate, unit: rows(gate).start + unit
    for unit in range(2):
        b[row("f", unit)] = 50
    W_x[row("g", 0)] = 30, -30
    W_x[row("g", 1), 1] = 30
    W_h[row("i", 1), 0] = -120
    return W_x, W_h, b
