# loses: check-lstm-step
# told: take every fourth row
def lstm_step(x_t, state, params):
    (h, c), (W_x, W_h, b) = state, params
    a = (x_t.dot(W_x.T) + h.dot(W_h.T) + b).reshape(len(h), -1, 4)
    i, f, g, o = np.moveaxis(a, -1, 0)
    s = lambda v: 0.5 + 0.5 * np.tanh(v / 2)
    c = s(f) * c + s(i) * np.tanh(g)
    return s(o) * np.tanh(c), c
