# mistake: two: g is not saturated (weight 1), and b of i is 1 in order to make up for it, so i is not a half
# read: vague
guess_bits = 53


def history_params():
    W_x, W_h, b = zeros(1, 1)
    W_x[rows("g"), 0] = 1
    b[rows("i")] = 0.65
    return W_x, W_h, b
