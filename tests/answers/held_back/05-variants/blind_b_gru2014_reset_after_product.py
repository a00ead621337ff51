# mistake: gru_before_step lets the reset gate act after the product, r * (W_h h), as today's libraries do, instead of before it, W_h (r * h).
# read: right
# told: your h_t matches a GRU whose reset gate acts after the product with W_h: in the cell of 2014 it pick
def gru_before_step(x_t, h_prev, params):
    W_x, W_h, b = params
    N, H = h_prev.shape
    ax = (x_t @ W_x.T + b).reshape(N, 3, H)
    ah = (h_prev @ W_h.T).reshape(N, 3, H)
    r, z = sigmoid(ax[:, 0] + ah[:, 0]), sigmoid(ax[:, 1] + ah[:, 1])
    candidate = np.tanh(ax[:, 2] + r * ah[:, 2])
    return z * h_prev + (1 - z) * candidate
