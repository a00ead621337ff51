# mistake: the parity is in the second unit; the first only shows the last bit (misread: which unit is asked)
# read: right
# told: your units do the right things, but stand in another order.
def parity_params():
    H = 2
    W_x, W_h, b = zeros(1, H)
    i, f, g, o = 0, 2, 4, 6
    # unit 1: the bit
    b[i] = 20
    b[f] = -20
    W_x[g, 0] = 20
    b[o] = 20
    # unit 2: flips at a one
    W_x[i + 1, 0] = 40
    b[i + 1] = -20
    W_x[f + 1, 0] = -40
    b[f + 1] = 20
    W_h[g + 1, 1] = -20
    b[g + 1] = 5
    b[o + 1] = 20
    return W_x, W_h, b
