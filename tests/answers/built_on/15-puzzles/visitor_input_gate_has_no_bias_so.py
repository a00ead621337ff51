# mistake: two: the input gate has no bias, so it stands half open at a 0 too; and the candidate has no bias, so from h ...
# read: vague
def parity_params():
    W_x, W_h, b = zeros(1, 1)
    W_x[rows("i"), 0] = 40
    W_x[rows("f"), 0] = -40
    b[rows("f")] = 20
    W_h[rows("g"), 0] = -20
    b[rows("o")] = 20
    return W_x, W_h, b
