# mistake: two: the hidden bias of n stays outside the reset gate, and the final mixture has z and 1 - z the wrong way ...
# read: right
# told: your h_t matches a GRU whose reset gate leaves out b_hn: it scales the product and its
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = h_prev.shape[1]
    a = x_t @ W_x.T + b_x + b_h
    u = h_prev @ W_h.T
    r = sigmoid(a[:, :H] + u[:, :H])
    z = sigmoid(a[:, H : 2 * H] + u[:, H : 2 * H])
    n = np.tanh(a[:, 2 * H :] + r * u[:, 2 * H :])
    return z * n + (1 - z) * h_prev
