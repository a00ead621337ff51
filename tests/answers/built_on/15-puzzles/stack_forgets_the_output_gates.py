# mistake: two at once, both in the candidate of a pop: h of the first unit is taken for c (it is about c / 2), so c -> 1.5 c in place of 2 c, and h of the second unit for its c of a half (it is 0.5 tanh(0.5)), so the top is taken away by less than half; the top after a pop is often wrong.
# read: right
# told: a pop does not undo a push. A push and its rest make c = 0.5 c + 4.768e-07 bit, so a pop
def stack_params():
    """(W_x, W_h, b) of an LSTM that keeps a stack of bits; unit 2 shows the top. The inputs are (bit, push, pop)."""
    kappa = 2.0**-20
    W_x, W_h, b = zeros(3, 2)
    i, f, g = (rows(gate, 2).start for gate in "ifg")
    store, top = 0, 1

    def qlogis(p):
        return np.log(p / (1 - p))

    W_x[f + store], b[f + store] = [0, -40, 0], 40
    W_x[i + store], b[i + store] = [0, 0, 100], qlogis(kappa / 2)
    value_of_store, value_of_top = 1.0, 0.5
    W_x[g + store] = [40, 0, 0]
    W_h[g + store] = [1.0 / value_of_store, -kappa / value_of_top]
    b[f + top] = -40
    W_h[g + top, store] = 2.0**40
    return W_x, W_h, b
