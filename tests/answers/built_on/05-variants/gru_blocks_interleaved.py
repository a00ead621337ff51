# mistake: the 3H columns are cut as H triples (reshape to (N, H, 3)) instead of three blocks of H; right for H = 1, wrong for every H > 1
# read: right
# told: your h_t matches a GRU whose rows are read r, z, n, r, z, n, by turns, as reshape(N, H,
def gru_step(x_t, h_prev, params):
    """One step of the GRU, reset after the product: x_t (N, D), h_prev (N, H), params (W_x, W_h, b_x, b_h) -> h_t."""
    W_x, W_h, b_x, b_h = params
    N, H = h_prev.shape
    blocks = lambda v: np.moveaxis(v.reshape(N, H, 3), -1, 0)
    s, k = blocks(np.einsum("nd,kd->nk", x_t, W_x) + b_x), blocks(np.einsum("nh,kh->nk", h_prev, W_h) + b_h)
    r, z = sigmoid(s[:2] + k[:2])
    n = np.tanh(s[2] + r * k[2])
    return (1 - z) * n + z * h_prev
