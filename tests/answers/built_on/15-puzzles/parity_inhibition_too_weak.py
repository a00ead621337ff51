# mistake: The recurrent weight of the input gate is -5 where h is only about 0.23, so the gate stays a quarter open when the unit is on and the second 1 does not turn it off.
# told: your input gate has weights that are small: with ten times as large ones
def parity_params():
    """(W_x, W_h, b) of an LSTM whose first unit is on while the ones so far are odd in number; the input is (bit,)."""
    W_x, W_h, b = zeros(D=1, H=1)
    b[rows("f")] = 40
    W_x[rows("f")] = -80
    W_x[rows("g")] = 40
    W_h[rows("i")] = -5
    return W_x, W_h, b
