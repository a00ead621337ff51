# mistake: The new carry is taken off the total once instead of twice its value, so the first unit stays at 0 (off) where exactly one of a, b and carry is 1.
# told: unit 3 keeps the carry as it should; what the others make of it and of the bits is wrong: the sum needs all three.
def adder_params():
    """(W_x, W_h, b) of a plain RNN whose first unit gives the sum one step late; the inputs are (a, b), 1 or -1."""
    W_x, W_h, b = zeros(2, 3, gates=1)
    big, small = 30.0, 1e-3
    W_x[1, :] = small
    W_h[1, 2] = small
    W_x[2, :] = big
    W_h[2, 2] = big
    W_h[0, 1] = big / small
    W_h[0, 2] = -big
    return W_x, W_h, b
