# loses: check-lstm-step
# told: forget gate multiplies the candidate
def lstm_step(x_t, state, params):
    h_prev, c_prev = state
    W_x, W_h, b = params
    H = h_prev.shape[1]
    a = x_t @ W_x.T + h_prev @ W_h.T + b
    sigmoid = lambda v: 0.5 + 0.5 * np.tanh(v / 2)
    i, f, o = sigmoid(a[:, :H]), sigmoid(a[:, H : 2 * H]), sigmoid(a[:, 3 * H :])
    g = np.tanh(a[:, 2 * H : 3 * H])
    c_t = f * g + i * c_prev
    return o * np.tanh(c_t), c_t
