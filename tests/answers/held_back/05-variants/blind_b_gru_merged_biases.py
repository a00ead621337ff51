# mistake: gru_step adds the two biases together as one bias of the input, so b_h of the candidate n is not multiplied by the reset gate r.
# read: right
# told: your h_t matches a GRU whose reset gate leaves out b_hn: it scales the product and its bias.
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    bias = b_x + b_h  # one bias is enough
    ax = x_t.dot(W_x.T) + bias
    ah = h_prev.dot(W_h.T)
    H = ah.shape[1] // 3
    r = sigmoid(ax[:, :H] + ah[:, :H])
    z = sigmoid(ax[:, H : 2 * H] + ah[:, H : 2 * H])
    n = np.tanh(ax[:, 2 * H :] + r * ah[:, 2 * H :])
    return (1 - z) * n + z * h_prev
