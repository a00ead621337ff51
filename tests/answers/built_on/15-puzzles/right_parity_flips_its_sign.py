# mistake: none
guess_units = 1  # your guess, a number


def parity_params():
    """(W_x, W_h, b) of an LSTM whose first unit is on while the ones so far are odd in number; the input is (bit,)."""
    # c is 0 at first, then 1 or -1: at a 1 the cell is overwritten by minus its sign
    at_one = lambda otherwise: (-otherwise, otherwise / 2)  # weight and bias of a gate that is 1 or 0 at rest
    table = [(*at_one(-90), 0), (*at_one(90), 0), (25, 0, -160), (0, 0, 0)]
    W_x, b, W_h = (np.array(column, dtype=float) for column in zip(*table))
    return W_x.reshape(4, 1), W_h.reshape(4, 1), b
