# loses: check-lstm-step
# told: where rows are together in a batch: each by itself is right.
def lstm_step(x_t, state, params):
    (h, c), (W_x, W_h, b) = state, params
    i, f, g, o = np.split(x_t @ W_x.T + W_h @ h[0] + b, 4, 1)
    sigmoid = lambda v: 0.5 + 0.5 * np.tanh(v / 2)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c
