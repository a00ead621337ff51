# mistake: The candidate is a constant, and the input gate has no negative bias to keep it shut at a 0, so a 0 writes into the cell while the unit is off.
# told: your input gate has the bias 0, so at rest i = 0.5: with a smaller one all would hold.
def parity_params():
    """(W_x, W_h, b) of an LSTM whose first unit is on while the ones so far are odd in number; the input is (bit,)."""
    W_x, W_h, b = zeros(1, 1)
    b[rows("g")] = 40
    W_x[rows("i")] = 80
    W_h[rows("i")] = -400
    b[rows("f")] = 40
    W_x[rows("f")] = -80
    return W_x, W_h, b
