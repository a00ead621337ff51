# mistake: the 3H rows are read as interleaved (reshape to (N, H, 3)) and not as three blocks of H; right for H = 1 only.
# read: right
# told: your h_t matches a GRU whose rows are read r, z, n, r, z, n, by turns, as reshape(N, H,
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    N, H = h_prev.shape
    from_x = (np.einsum("nd,kd->nk", x_t, W_x) + b_x).reshape(N, H, 3)
    from_h = (np.einsum("nh,kh->nk", h_prev, W_h) + b_h).reshape(N, H, 3)
    gates = sigmoid(from_x[..., :2] + from_h[..., :2])
    r, z = gates[..., 0], gates[..., 1]
    n = np.tanh(from_x[..., 2] + r * from_h[..., 2])
    return (1 - z) * n + z * h_prev
