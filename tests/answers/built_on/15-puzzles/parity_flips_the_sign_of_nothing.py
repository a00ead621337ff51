# mistake: A 1 turns the sign of the cell round, but the state begins at zero, which is its own negative: the unit never goes on.
# told: your candidate has the bias 0, so at rest g = 0: with a larger one all would hold.
def parity_params():
    """(W_x, W_h, b) of an LSTM whose first unit is on while the ones so far are odd in number; the input is (bit,)."""
    W_x, W_h, b = zeros(D=1, H=1)
    b[rows("i")] = -40
    W_x[rows("i")] = 80
    b[rows("f")] = 40
    W_x[rows("f")] = -80
    W_h[rows("g")] = -200
    b[rows("o")] = 10
    return W_x, W_h, b
