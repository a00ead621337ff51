# mistake: TWO: i and f are swapped; h = o * c
# told: your c_t matches an LSTM whose forget gate multiplies the candidate, and its input gate c_prev. Or,
def lstm_step(x_t, state, params):
    h, c = state
    W_x, W_h, b = params
    a = x_t @ W_x.T + h @ W_h.T + b
    H = h.shape[1]
    s = lambda z: 0.5 * (1 + np.tanh(z / 2))
    f, i, g, o = s(a[:, :H]), s(a[:, H : 2 * H]), np.tanh(a[:, 2 * H : 3 * H]), s(a[:, 3 * H :])
    c = f * c + i * g
    return o * c, c
