# mistake: one sigmoid over all rows, and the candidate is made from it as g = 2 sigma(a) - 1, which is tanh(a/2); the identity needs 2 sigma(2a) - 1.
# read: right
# told: your c_t matches an LSTM whose candidate is 2 * sigmoid(a) - 1, which is tanh(a / 2).
def lstm_step(x_t, state, params):
    """One step of the LSTM: x_t (N, D), state (h_prev, c_prev), params (W_x, W_h, b) -> (h_t, c_t)."""
    W_x, W_h, b = params
    h_prev, c_prev = state
    nb, nh = h_prev.shape
    a = np.zeros((nb, 4, nh))
    for k in range(4):
        r = slice(k * nh, (k + 1) * nh)
        a[:, k, :] = x_t @ W_x[r].T + h_prev @ W_h[r].T + b[r]
    s = 0.5 + 0.5 * np.tanh(0.5 * a)
    g = 2.0 * s[:, 2, :] - 1.0
    c = s[:, 1, :] * c_prev + s[:, 0, :] * g
    h = s[:, 3, :] * np.tanh(c)
    return h, c
