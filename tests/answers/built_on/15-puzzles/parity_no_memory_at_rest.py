# mistake: nothing holds the forget gate open at a 0, so c halves at each 0 and the unit falls below 0.2 at the first one; right on streams of ones only
# read: right
# told: your forget gate has the bias 0, so at rest f = 0.5: with a larger one all would hold.
guess_units = 1  # your guess, a number


def parity_params():
    """(W_x, W_h, b) of an LSTM whose first unit is on while the ones so far are odd in number; the input is (bit,)."""
    W_x, W_h, b = zeros(1, 1)
    i, f, g = map(rows, "ifg")
    W_h[i] = -200
    W_x[f], W_x[g] = -60, 30
    return W_x, W_h, b
