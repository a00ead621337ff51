# mistake: TWO: reads the stacked rows as i, f, o, g (another convention), and takes tanh of the OLD cell state for h_t ...
# read: right
# told: your state matches an LSTM whose rows are stacked i, f, o, g: here they are i, f, g, o.
def _sigmoid(a):
    return 0.5 * (1 + np.tanh(0.5 * a))


def lstm_step(x_t, state, params):
    h_prev, c_prev = state
    W_x, W_h, b = params
    a = x_t @ W_x.T + h_prev @ W_h.T + b
    a_i, a_f, a_o, a_g = np.split(a, 4, axis=1)
    i, f, o = _sigmoid(a_i), _sigmoid(a_f), _sigmoid(a_o)
    g = np.tanh(a_g)
    c_t = f * c_prev + i * g
    h_t = o * np.tanh(c_prev)
    return h_t, c_t
