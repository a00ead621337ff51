# mistake: none
def parity_params():
    """(W_x, W_h, b) of an LSTM whose first unit is on while the ones so far are odd in number; the input is (bit,)."""
    W_x, W_h, b = zeros(1, 1)
    b[rows("g")] = 40
    W_x[rows("i")], b[rows("i")], W_h[rows("i")] = 80, -40, -400
    W_x[rows("f")], b[rows("f")] = -80, 40
    return W_x, W_h, b
