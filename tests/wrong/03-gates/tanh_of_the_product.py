# loses: check-lstm-step
# told: tanh of o * c_t
def sigmoid(v):
    return 0.5 + 0.5 * np.tanh(v / 2)


def lstm_step(x_t, state, params):
    (h, c), (W_x, W_h, b) = state, params
    i, f, g, o = np.split(x_t.dot(W_x.T) + h.dot(W_h.T) + b, 4, 1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    return np.tanh(sigmoid(o) * c), c
