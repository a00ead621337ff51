# loses: check-gru-step
# told: reset gate acts before the product with W_h
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = h_prev.shape[1]
    a = x_t @ W_x.T + b_x
    r = sigmoid(a[:, :H] + h_prev @ W_h[:H].T + b_h[:H])
    z = sigmoid(a[:, H : 2 * H] + h_prev @ W_h[H : 2 * H].T + b_h[H : 2 * H])
    n = np.tanh(a[:, 2 * H :] + (r * h_prev) @ W_h[2 * H :].T + b_h[2 * H :])
    return (1 - z) * n + z * h_prev
