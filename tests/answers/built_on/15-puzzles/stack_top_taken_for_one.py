# mistake: At a pop the second unit is counted as plus or minus 1, although it shows plus or minus 0.23, so only about a quarter of the top digit is taken off.
# told: a pop does not undo a push. A push and its rest make c = 0.5 c + 1.523e-08 bit, so a pop
def stack_params():
    """(W_x, W_h, b) of an LSTM that keeps a stack of bits; unit 2 shows the top. The inputs are (bit, push, pop)."""
    W_x, W_h, b = zeros(D=3, H=2)
    i, f, g = rows("i", 2), rows("f", 2), rows("g", 2)
    small = 1 / (1 + np.exp(18))
    b[i] = [-18, 0]
    W_x[i] = [[0, 0, 18], [0, 0, 0]]
    b[f] = [40, -40]
    W_x[f] = [[0, -40, 0], [0, 0, 0]]
    W_x[g] = [[40, 0, 0], [0, 0, 0]]
    W_h[g] = [[4, -4 * small], [1e13, 0]]
    return W_x, W_h, b
