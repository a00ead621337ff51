# mistake: conduct: the reset state is built in h_prev itself, so the caller's array is changed (the returned h_t is right); shows on every input
# read: right
# told: your gru_before_step changes h_prev in place: c *= f or c[0] = f writes into the caller's
def gru_before_step(x_t, h_prev, params):
    """One step of the GRU, reset before the product: x_t (N, D), h_prev (N, H), params (W_x, W_h, b) -> h_t (N, H)."""
    W_x, W_h, b = params
    H = h_prev.shape[1]
    old = h_prev.copy()
    s = x_t @ W_x.T + b
    gates = sigmoid(s[:, : 2 * H] + old @ W_h[: 2 * H].T)
    r, z = gates[:, :H], gates[:, H:]
    h_prev *= r
    n = np.tanh(s[:, 2 * H :] + h_prev @ W_h[2 * H :].T)
    return n + z * (old - n)
