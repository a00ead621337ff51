# mistake: none, one product of augmented vectors (x, h, 1), one tanh for all gates with scales and offsets per row, scattered by a strided index
def lstm_step(x_t, state, params):
    """One step of the LSTM: x_t (N, D), state (h_prev, c_prev), params (W_x, W_h, b) -> (h_t, c_t)."""
    W_x, W_h, b = params
    h_prev, c_prev = state
    nb, nh = h_prev.shape
    nd = x_t.shape[1]
    z = np.ones((nb, nd + nh + 1))
    z[:, :nd] = x_t
    z[:, nd : nd + nh] = h_prev
    M = np.zeros((4 * nh, nd + nh + 1))
    M[:, :nd] = W_x
    M[:, nd : nd + nh] = W_h
    M[:, -1] = b
    half = np.full(4 * nh, 0.5)
    off = np.full(4 * nh, 0.5)
    half[2 * nh : 3 * nh] = 1.0
    off[2 * nh : 3 * nh] = 0.0
    y = half * np.tanh(half * np.einsum("nm,rm->nr", z, M)) + off
    q = y.reshape(nb, 4, nh)
    c = q[:, 1] * c_prev + q[:, 0] * q[:, 2]
    return q[:, 3] * np.tanh(c), c
