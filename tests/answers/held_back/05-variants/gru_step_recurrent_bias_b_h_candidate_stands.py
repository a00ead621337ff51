# mistake: the recurrent bias b_h of the candidate stands outside the reset gate
# read: right
# told: your h_t matches a GRU whose reset gate leaves out b_hn: it scales the product and its bias.
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = h_prev.shape[1]
    x = x_t @ W_x.T + b_x + b_h
    h = h_prev @ W_h.T
    r = sigmoid(x[:, :H] + h[:, :H])
    z = sigmoid(x[:, H : 2 * H] + h[:, H : 2 * H])
    n = np.tanh(x[:, 2 * H :] + r * h[:, 2 * H :])
    return (1 - z) * n + z * h_prev
