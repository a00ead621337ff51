# mistake: the bias b_h of the candidate is not multiplied by r
# told: your h_t matches a GRU whose reset gate leaves out b_hn: it scales the product and its bias.
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = h_prev.shape[1]
    gx = x_t @ W_x.T + b_x + b_h
    gh = h_prev @ W_h.T
    r, z = sigmoid(gx[:, :H] + gh[:, :H]), sigmoid(gx[:, H : 2 * H] + gh[:, H : 2 * H])
    n = np.tanh(gx[:, 2 * H :] + r * gh[:, 2 * H :])
    return n + z * (h_prev - n)
