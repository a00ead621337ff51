# mistake: TWO: gru_step takes the rows as interleaved (r, z, n of unit 0, then of unit 1, ...) instead of in three blocks, and leaves b_h out of all three.
# read: right
# told: your h_t matches a GRU whose rows are read r, z, n, r, z, n, by turns, as reshape(N, H, 3) does: her
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    N, H = h_prev.shape
    xs = (x_t @ W_x.T + b_x).reshape(N, H, 3)
    hs = (h_prev @ W_h.T).reshape(N, H, 3)
    r = sigmoid(xs[..., 0] + hs[..., 0])
    z = sigmoid(xs[..., 1] + hs[..., 1])
    n = np.tanh(xs[..., 2] + r * hs[..., 2])
    return (1.0 - z) * n + z * h_prev
