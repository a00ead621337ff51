# mistake: parity: the candidate flips the sign of h (g = -h) without a bias: at the start h is 0, not -1, so nothing ever starts
# read: right
# told: your candidate has the bias 0, so at rest g = 0: with a larger one all would hold.
def parity_params():
    W_x, W_h, b = zeros(1, 1)
    W_x[rows("i"), 0] = 40
    b[rows("i")] = -20
    W_x[rows("f"), 0] = -40
    b[rows("f")] = 20
    W_h[rows("g"), 0] = -20
    b[rows("o")] = 20
    return W_x, W_h, b
