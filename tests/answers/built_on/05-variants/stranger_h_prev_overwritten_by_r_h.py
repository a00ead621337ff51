# mistake: h_prev is overwritten by r*h_prev, and the mixture at the end carries over the reset state instead of h_{t-1}
# read: right
# told: your h_t matches a GRU whose reset gate also scales the h_prev that is carried on.
def gru_before_step(x_t, h_prev, params):
    W_x, W_h, b = params
    H = h_prev.shape[1]
    a = x_t @ W_x.T + b
    g = h_prev @ W_h[: 2 * H].T
    r = sigmoid(a[:, :H] + g[:, :H])
    z = sigmoid(a[:, H : 2 * H] + g[:, H:])
    h_prev = r * h_prev
    n = np.tanh(a[:, 2 * H :] + h_prev @ W_h[2 * H :].T)
    return (1 - z) * n + z * h_prev
