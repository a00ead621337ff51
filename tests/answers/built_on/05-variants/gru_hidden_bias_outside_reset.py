# mistake: gru_step adds the candidate's b_h^n outside the reset gate: n = tanh(W_x^n x + b_x^n + r (W_h^n h) + b_h^n); right where the last H entries of b_h are 0 (or r is 1), and r and z are right
# read: right
# told: your h_t matches a GRU whose reset gate leaves out b_hn: it scales the product and its b
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = h_prev.shape[1]
    from_x = x_t @ W_x.T + b_x + b_h
    from_h = h_prev @ W_h.T
    gates = sigmoid(from_x[:, : 2 * H] + from_h[:, : 2 * H])
    r, z = gates[:, :H], gates[:, H:]
    n = np.tanh(from_x[:, 2 * H :] + r * from_h[:, 2 * H :])
    return n + z * (h_prev - n)
