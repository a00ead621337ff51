# loses: check-gru-step
# told: reset gate leaves out b_hn
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    both = b_x + b_h
    H = len(both) // 3
    x = x_t @ W_x.T + both
    h = h_prev @ W_h.T
    rz = sigmoid((x + h)[:, : 2 * H])
    r, z = rz[:, :H], rz[:, H:]
    n = np.tanh(x[:, 2 * H :] + r * h[:, 2 * H :])
    return (1 - z) * n + z * h_prev
