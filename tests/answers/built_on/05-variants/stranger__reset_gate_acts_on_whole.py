# mistake: two: (a) the reset gate acts on the whole sum of n (input part too); (b) z and 1-z are swapped (h = z*n + ...
# read: right
# told: your h_t matches a GRU whose reset gate scales the input's share too: it scales only what
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = h_prev.shape[1]
    a = x_t @ W_x.T + b_x + h_prev @ W_h.T + b_h
    r = sigmoid(a[:, :H])
    z = sigmoid(a[:, H : 2 * H])
    n = np.tanh(r * a[:, 2 * H :])
    return z * n + (1 - z) * h_prev
