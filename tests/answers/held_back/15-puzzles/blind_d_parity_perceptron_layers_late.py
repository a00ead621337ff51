# mistake: parity_params builds XOR as two layers of a perceptron, units 2 and 3 for "bit and not on" and "on and not bit", which unit 1 reads through W_h: unit 1 reads what they were one step before, so the answer comes a step late, and at the next step the two still read the old unit 1.
# read: vague
def parity_params():
    """unit 1 = OR(unit 2, unit 3); unit 2 = bit AND NOT unit 1; unit 3 = unit 1 AND NOT bit"""
    H, K = 3, 40.0
    W_x, W_h, b = zeros(1, H)
    b[rows("i", H)] = K
    b[rows("f", H)] = -K  # no memory of their own
    b[rows("o", H)] = K
    g = 2 * H
    W_h[g + 0, 1] = W_h[g + 0, 2] = 2 * K
    b[g + 0] = 0
    W_x[g + 1, 0], W_h[g + 1, 0], b[g + 1] = 2 * K, -2 * K, -K
    W_h[g + 2, 0], W_x[g + 2, 0], b[g + 2] = 2 * K, -2 * K, -K
    return W_x, W_h, b
