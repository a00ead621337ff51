# mistake: the reset gate scales the whole candidate's argument, x part too
# read: right
# told: your h_t matches a GRU whose reset gate scales the input's share too: it scales only what
def gru_step(x_t, h_prev, params):
    """One step of the GRU, reset after the product: x_t (N, D), h_prev (N, H), params (W_x, W_h, b_x, b_h) -> h_t."""
    W_x, W_h, b_x, b_h = params
    a_r, a_z, a_n = np.split(x_t @ W_x.T + b_x + h_prev @ W_h.T + b_h, 3, axis=1)
    r, z = sigmoid(a_r), sigmoid(a_z)
    return z * h_prev + (1 - z) * np.tanh(r * a_n)
