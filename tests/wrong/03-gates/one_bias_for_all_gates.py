# loses: check-lstm-step
# told: all gates the input gate's bias
def lstm_step(x_t, state, params):
    (h, c), (W_x, W_h, b) = state, params
    H = h.shape[1]
    sigmoid = lambda v: 0.5 + 0.5 * np.tanh(v / 2)
    gate = lambda k, act: act(x_t @ W_x[k * H : (k + 1) * H].T + h @ W_h[k * H : (k + 1) * H].T + b[:H])
    i, f, g, o = gate(0, sigmoid), gate(1, sigmoid), gate(2, np.tanh), gate(3, sigmoid)
    c = f * c + i * g
    return o * np.tanh(c), c
