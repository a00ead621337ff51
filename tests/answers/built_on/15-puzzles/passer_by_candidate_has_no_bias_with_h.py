# mistake: the candidate has no bias: with h = 0 it is tanh(0) = 0, so the first 1 never turns the unit on
# read: right
# told: your candidate has the bias 0, so at rest g = 0: with a larger one all would hold.
def parity_params():
    W_x, W_h, b = zeros(1, 1)
    W_x[rows("i")] = 40
    b[rows("i")] = -20
    W_x[rows("f")] = -40
    b[rows("f")] = 20
    W_h[rows("g")] = -20
    b[rows("o")] = 20
    return W_x, W_h, b
