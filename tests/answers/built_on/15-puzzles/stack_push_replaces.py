# mistake: at a push the forget gate is shut, where it should stand at a half, so each push throws away what lay below; one bit can be pushed and popped, and after a pop the bit below is gone.
# read: wrong
# told: a push and its rest make c = -1e-07 c + 5e-08 bit: of what lay below, too little is kept for a pop to find it again.
def stack_params():
    """(W_x, W_h, b) of an LSTM that keeps a stack of bits; unit 2 shows the top. The inputs are (bit, push, pop)."""
    kappa = 1e-7
    tiny = np.log(kappa / 2)  # sigmoid(a) is about exp(a) down there
    store_rows = {  # bit, push, pop; store, top; bias
        "i": (0, 0, 100, 0, 0, tiny),
        "f": (0, -100, 0, 0, 0, 50),
        "g": (50, 0, 0, 2, -2 * kappa / np.tanh(0.5), 0),
    }
    top_rows = {"f": (0, 0, 0, 0, 0, -50), "g": (0, 0, 0, 1e12, 0, 0)}
    W_x, W_h, b = zeros(3, 2)
    for unit, table in enumerate((store_rows, top_rows)):
        for gate, values in table.items():
            k = rows(gate, 2).start + unit
            W_x[k], W_h[k], b[k] = values[:3], values[3:5], values[5]
    return W_x, W_h, b
