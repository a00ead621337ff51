# mistake: b_h^n is added outside of the reset gate, and z and 1 - z are swapped (two mistakes)
# read: right
# told: your h_t matches a GRU whose reset gate leaves out b_hn: it scales the product and its
def gru_step(x_t, h_prev, params):
    """One step of the GRU, reset after the product: x_t (N, D), h_prev (N, H), params (W_x, W_h, b_x, b_h) -> h_t."""
    W_x, W_h, b_x, b_h = params
    x_r, x_z, x_n = np.split(x_t @ W_x.T + b_x + b_h, 3, axis=1)
    h_r, h_z, h_n = np.split(h_prev @ W_h.T, 3, axis=1)
    r, z = sigmoid(x_r + h_r), sigmoid(x_z + h_z)
    n = np.tanh(x_n + r * h_n)
    return z * n + (1 - z) * h_prev
