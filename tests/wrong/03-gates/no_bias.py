# loses: check-lstm-step
# told: the term b is left out
def lstm_step(x_t, state, params):
    (h, c), (W_x, W_h, _) = state, params
    i, f, g, o = np.split(x_t.dot(W_x.T) + h.dot(W_h.T), 4, 1)
    sigmoid = lambda v: 0.5 + 0.5 * np.tanh(v / 2)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c
