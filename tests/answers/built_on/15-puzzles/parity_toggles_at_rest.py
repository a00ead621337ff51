# mistake: the candidate is 0 at a zero only while the unit is off, and no input gate shuts it out: at a 0 after an odd number of ones the unit writes the opposite of what it shows, and goes off; right for a stream of ones alone.
# read: right
# told: a 0 changes the first unit: after a 1 its h is 0.231, and 0 after a 0 that follows.
def parity_params():
    """(W_x, W_h, b) of an LSTM whose first unit is on while the ones so far are odd in number; the input is (bit,)."""
    W_x, W_h, b = zeros(1, 1)
    keep, candidate = rows("f"), rows("g")
    W_x[keep, 0], b[keep] = -200, 100  # forget at a one
    W_x[candidate, 0], W_h[candidate, 0] = 100, -1000  # a one turns it on, unless it is on
    return W_x, W_h, b
