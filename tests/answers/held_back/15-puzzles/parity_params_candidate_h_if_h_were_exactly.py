# mistake: candidate 1 - h, as if h were exactly 1 when on; it is 0.76, so 20 - 20 h is still large and a second one does not turn it off
# read: right
# told: your candidate has the bias 20, so at rest g = 1: with a smaller one all would hold.
def parity_params():
    W_x, W_h, b = zeros(1, 1)
    W_x[rows("i"), 0] = 40
    b[rows("i")] = -20
    W_x[rows("f"), 0] = -40
    b[rows("f")] = 20
    W_h[rows("g"), 0] = -20
    b[rows("g")] = 20
    b[rows("o")] = 20
    return W_x, W_h, b
