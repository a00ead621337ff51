# mistake: none: two rows are exchanged, which hold the same numbers here
def reset_latch_params():
    W_x, W_h, b = zeros(2, 1)
    i, f, o, g = 0, 1, 2, 3
    W_x[i] = [20, 0]
    b[i] = -10
    W_x[f] = [0, -40]
    b[f] = 20
    b[g] = 20
    b[o] = 20
    return W_x, W_h, b
