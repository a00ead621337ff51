# mistake: c_prev is overwritten in place, and the rows are read in the order i, g, f, o (two mistakes)
# read: right
# told: your state matches an LSTM whose rows are stacked i, g, f, o: here they are i, f, g,
def sigmoid(a):
    return 0.5 * (1 + np.tanh(0.5 * a))


def lstm_step(x_t, state, params):
    """One step of the LSTM: x_t (N, D), state (h_prev, c_prev), params (W_x, W_h, b) -> (h_t, c_t)."""
    h, c = state
    W_x, W_h, b = params
    i, g, f, o = np.split(x_t @ W_x.T + h @ W_h.T + b, 4, axis=1)
    c *= sigmoid(f)
    c += sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c
