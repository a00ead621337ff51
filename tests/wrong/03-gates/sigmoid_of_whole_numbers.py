# loses: check-lstm-step
# told: where one unit is saturated and its neighbours are not
@np.vectorize
def sigmoid(v):
    if abs(v) > 30:
        return 1 if v > 0 else 0  # np.vectorize takes its type from the first
    return 1 / (1 + np.exp(-v))


def lstm_step(x_t, state, params):
    (h, c), (W_x, W_h, b) = state, params
    i, f, g, o = np.split(x_t.dot(W_x.T) + h.dot(W_h.T) + b, 4, 1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c
