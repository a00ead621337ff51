# mistake: parity_params: the weight with which the candidate reads the unit's own state has the wrong sign (+20 instead of -20), so a 1 that comes while the unit is on writes +1 again instead of turning it off; it is on for ever after the first 1; right up to the second 1
# read: right
# told: the weights in W_h have the wrong sign: with the opposite one all would hold.
def parity_params():
    """A 1 opens the input gate and shuts the forget gate; the candidate is the opposite of what is there."""
    W_x, W_h, b = zeros(1, 1)
    for gate, weight, bias in (("i", 40, -20), ("f", -40, 20)):
        W_x[rows(gate)] = weight
        b[rows(gate)] = bias
    b[rows("g")] = 4
    W_h[rows("g")] = 20
    return W_x, W_h, b
