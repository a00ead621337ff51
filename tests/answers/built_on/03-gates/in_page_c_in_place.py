# mistake: c_prev is overwritten in place (all else right)
# read: right
# told: your lstm_step changes state in place: c *= f or c[0] = f writes into the caller's array,
def sigmoid(a):
    return 0.5 * (1 + np.tanh(0.5 * a))


def lstm_step(x_t, state, params):
    """One step of the LSTM: x_t (N, D), state (h_prev, c_prev), params (W_x, W_h, b) -> (h_t, c_t)."""
    h, c = state
    W_x, W_h, b = params
    i, f, g, o = np.split(x_t @ W_x.T + h @ W_h.T + b, 4, axis=1)
    c *= sigmoid(f)
    c += sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c
