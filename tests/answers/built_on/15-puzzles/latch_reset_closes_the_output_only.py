# mistake: A reset only closes the output gate in its own step; the cell keeps its content, so the unit is on again one step later.
# told: all would hold if your forget gate read reset.
def reset_latch_params():
    """(W_x, W_h, b) of one LSTM unit that is on after a set and off after a reset; the inputs are (set, reset)."""
    W_x, W_h, b = zeros(2, 1)
    b[rows("f")] = 50
    W_x[rows("g"), 0] = 40
    b[rows("o")] = 10
    W_x[rows("o"), 1] = -100
    return W_x, W_h, b
