# mistake: the reset gate multiplies the input's share of n, too: n = tanh(r * (x_n + h_n))
# read: right
# told: your h_t matches a GRU whose reset gate scales the input's share too: it scales only what
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = h_prev.shape[1]
    xs = x_t @ W_x.T + b_x
    hs = h_prev @ W_h.T + b_h
    r = sigmoid(xs[:, :H] + hs[:, :H])
    z = sigmoid(xs[:, H : 2 * H] + hs[:, H : 2 * H])
    n = np.tanh(r * (xs[:, 2 * H :] + hs[:, 2 * H :]))
    return (1 - z) * n + z * h_prev
