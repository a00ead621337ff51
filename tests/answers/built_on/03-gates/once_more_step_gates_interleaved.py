# mistake: the 4H rows are read as if the four gates of a unit stood together (reshape to (H, 4)), but they are stacked gate by gate, (4, H); right for H = 1 only.
# read: right
# told: your state matches an LSTM whose gates take every fourth row: here each gate has a block
def lstm_step(x_t, state, params):
    """One step of the LSTM: x_t (N, D), state (h_prev, c_prev), params (W_x, W_h, b) -> (h_t, c_t)."""
    W_x, W_h, b = params
    h_prev, c_prev = state
    nb, nh = h_prev.shape
    a = x_t @ W_x.T + h_prev @ W_h.T + b
    a = a.reshape(nb, nh, 4)
    s = 0.5 * np.tanh(0.5 * a) + 0.5
    c = s[:, :, 1] * c_prev + s[:, :, 0] * np.tanh(a[:, :, 2])
    h = s[:, :, 3] * np.tanh(c)
    return h, c
