# loses: check-lstm-step
# told: candidate is a sigmoid
def sigmoid(v):
    return 0.5 + 0.5 * np.tanh(v / 2)


def lstm_step(x_t, state, params):
    (h, c), (W_x, W_h, b) = state, params
    i, f, g, o = [sigmoid(part) for part in np.split(x_t.dot(W_x.T) + h.dot(W_h.T) + b, 4, 1)]
    c = f * c + i * g
    return o * np.tanh(c), c
