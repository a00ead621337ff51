# mistake: in n the block W_h^n is not transposed ((r * h_prev) @ W_n in the place of @ W_n.T); it is square, so ...
# read: right
# told: your h_t matches a GRU whose W_hn is not transposed.
def gru_before_step(x_t, h_prev, params):
    W_x, W_h, b = params
    H = h_prev.shape[1]
    W_r, W_z, W_n = W_h[:H], W_h[H : 2 * H], W_h[2 * H :]
    xs = x_t @ W_x.T + b
    r = sigmoid(xs[:, :H] + h_prev @ W_r.T)
    z = sigmoid(xs[:, H : 2 * H] + h_prev @ W_z.T)
    n = np.tanh(xs[:, 2 * H :] + (r * h_prev) @ W_n)
    return (1 - z) * n + z * h_prev
