# mistake: the output gate sees tanh(c_t), not c_t
# read: right
# told: your state matches an LSTM whose output gate peeps at tanh(c_t): peepholes see c
def peephole_step(x_t, state, params):
    """One step of the LSTM with peepholes: x_t (N, D), state (h_prev, c_prev), params (W_x, W_h, b, p) -> (h_t, c_t)."""
    h_prev, c_prev = state
    W_x, W_h, b, p = params
    H = c_prev.shape[1]
    a = x_t @ W_x.T + h_prev @ W_h.T + b
    i = sigmoid(a[:, :H] + p[:H] * c_prev)
    f = sigmoid(a[:, H : 2 * H] + p[H : 2 * H] * c_prev)
    c = f * c_prev + i * np.tanh(a[:, 2 * H : 3 * H])
    m = np.tanh(c)
    return sigmoid(a[:, 3 * H :] + p[2 * H :] * m) * m, c
