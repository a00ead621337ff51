# mistake: the toggle reads the sign of h alone, so from the zero state g = tanh(0) = 0 and the first 1 (and every one after it) leaves the unit at 0: it is never on.
# read: right
# told: your candidate has the bias 0, so at rest g = 0: with a larger one all would hold.
def parity_params():
    W_x, W_h, b = zeros(1, 1)
    W_x[rows("i"), 0], b[rows("i")] = 30, -15
    W_x[rows("f"), 0], b[rows("f")] = -30, 15
    W_h[rows("g"), 0] = -40
    return W_x, W_h, b
