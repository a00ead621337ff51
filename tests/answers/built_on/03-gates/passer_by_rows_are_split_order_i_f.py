# mistake: two: the rows are split in the order i, f, o, g instead of i, f, g, o; and the output is tanh(o * c), the ...
# read: right
# told: your state matches an LSTM whose rows are stacked i, f, o, g: here they are i, f, g, o.
def _sigmoid(a):
    return 0.5 * (1 + np.tanh(0.5 * a))


def lstm_step(x_t, state, params):
    h_prev, c_prev = state
    W_x, W_h, b = params
    a = x_t @ W_x.T + h_prev @ W_h.T + b
    ai, af, ao, ag = np.split(a, 4, axis=1)
    i, f, o = _sigmoid(ai), _sigmoid(af), _sigmoid(ao)
    g = np.tanh(ag)
    c_t = f * c_prev + i * g
    h_t = np.tanh(o * c_t)
    return h_t, c_t
