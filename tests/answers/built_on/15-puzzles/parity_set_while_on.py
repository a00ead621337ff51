# mistake: sign of the recurrent weight: the input gate opens when the unit is on and shuts when it is off; a second 1 leaves it on
# read: right
# told: the weights in W_h have the wrong sign: with the opposite one all would hold.
guess_units = 1  # your guess, a number


def parity_params():
    """(W_x, W_h, b) of an LSTM whose first unit is on while the ones so far are odd in number; the input is (bit,)."""
    entries = {("W_h", "i"): 120, ("b", "f"): 30, ("W_x", "f"): -60, ("W_x", "g"): 30}
    arrays = dict(zip(("W_x", "W_h", "b"), zeros(1, 1)))
    for (array, gate), value in entries.items():
        arrays[array][rows(gate)] = value
    return tuple(arrays.values())
