# mistake: the input gate is always open and does not wait for a bit 1, so the unit flips at zeros, too
# read: right
# told: a 0 changes the first unit: after a 1 its h is 0.762, and -9.08e-05 after a 0 that follows.
def parity_params():
    W_x, W_h, b = zeros(1, 1)
    b[rows("i")] = 20
    W_x[rows("f"), 0] = -40
    b[rows("f")] = 20
    W_h[rows("g"), 0] = -20
    b[rows("g")] = 5
    b[rows("o")] = 20
    return W_x, W_h, b
