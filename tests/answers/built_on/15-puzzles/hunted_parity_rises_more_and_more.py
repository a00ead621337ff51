# mistake: c grows with every step, whatever the bit is
# told: no row of yours hears bit: its column of W_x is zero.
def parity_params():
    W_x, W_h, b = zeros(1, 2)
    b[rows("i", 2)] = 40
    b[rows("f", 2)] = 40
    b[rows("g", 2)] = 20
    b[rows("o", 2)] = 40
    return W_x, W_h, b
