# mistake: TWO: rows stacked f, i, g, o as in the notes (forget gate first) instead of i, f, g, o; and h = tanh(o * c), the output gate inside the tanh
# read: wrong
# told: your c_t matches an LSTM whose forget gate multiplies the candidate, and its input gate c_prev. Or, with the same numbers in the calls tried
def lstm_step(x_t, state, params):
    def sig(z):
        return (np.tanh(z / 2) + 1) / 2

    h, c = state
    W, U, b = params
    z = x_t @ W.T + h @ U.T + b
    zf, zi, zg, zo = np.split(z, 4, axis=1)
    c_new = sig(zf) * c + sig(zi) * np.tanh(zg)
    h_new = np.tanh(sig(zo) * c_new)
    return h_new, c_new
