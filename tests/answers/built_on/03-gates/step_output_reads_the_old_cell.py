# mistake: h is computed before c is updated, so h_t = o tanh(c_{t-1}) lags one step behind; c_t is right.
# read: right
# told: your h_t matches an LSTM that shows c_prev: h_t takes the new c_t.
def lstm_step(x_t, state, params):
    """One step of the LSTM: x_t (N, D), state (h_prev, c_prev), params (W_x, W_h, b) -> (h_t, c_t)."""
    W_x, W_h, b = params
    h = state[0].copy()
    c = state[1].copy()
    nb, nh = h.shape
    a = np.einsum("nd,rd->nr", x_t, W_x) + np.einsum("nk,rk->nr", h, W_h) + b
    for n in range(nb):
        for j in range(nh):
            i = 0.5 + 0.5 * np.tanh(0.5 * a[n, j])
            f = 0.5 + 0.5 * np.tanh(0.5 * a[n, j + nh])
            g = np.tanh(a[n, j + 2 * nh])
            o = 0.5 + 0.5 * np.tanh(0.5 * a[n, j + 3 * nh])
            h[n, j] = o * np.tanh(c[n, j])
            c[n, j] = f * c[n, j] + i * g
    return h, c
