# mistake: h is updated unit by unit in the array from which the next unit still computes its pre-activations, so unit j sees the new h of the units before it; right for H = 1.
# read: right
# told: the pre-activations, in the part of h_prev. With the others at zero, c_t[0, 1] should be
def lstm_step(x_t, state, params):
    """One step of the LSTM: x_t (N, D), state (h_prev, c_prev), params (W_x, W_h, b) -> (h_t, c_t)."""
    W_x, W_h, b = params
    h = np.array(state[0], dtype=float)
    c = np.array(state[1], dtype=float)
    nh = h.shape[1]
    for j in range(nh):
        rows = j + nh * np.arange(4)
        a = x_t @ W_x[rows].T + h @ W_h[rows].T + b[rows]
        i = 0.5 + 0.5 * np.tanh(0.5 * a[:, 0])
        f = 0.5 + 0.5 * np.tanh(0.5 * a[:, 1])
        o = 0.5 + 0.5 * np.tanh(0.5 * a[:, 3])
        c[:, j] = f * c[:, j] + i * np.tanh(a[:, 2])
        h[:, j] = o * np.tanh(c[:, j])
    return h, c
