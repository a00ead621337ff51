# loses: check-lstm-step
# told: a minus is missing in the exponent
def lstm_step(x_t, state, params):
    (h, c), (W_x, W_h, b) = state, params
    i, f, g, o = np.split(x_t.dot(W_x.T) + h.dot(W_h.T) + b, 4, 1)
    s = lambda v: 0.5 - 0.5 * np.tanh(v / 2)
    c = s(f) * c + s(i) * np.tanh(g)
    return s(o) * np.tanh(c), c
