# mistake: the recurrent bias of the candidate is added outside the reset gate, r * (W_h h) + b_h in place of r * (W_h h + b_h); shows when b_h of the n rows is not 0.
# read: right
# told: your h_t matches a GRU whose reset gate leaves out b_hn: it scales the product and its
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = h_prev.shape[1]
    R, Z, C = slice(0, H), slice(H, 2 * H), slice(2 * H, None)
    reset = sigmoid(x_t @ W_x[R].T + h_prev @ W_h[R].T + b_x[R] + b_h[R])
    update = sigmoid(x_t @ W_x[Z].T + h_prev @ W_h[Z].T + b_x[Z] + b_h[Z])
    cand = np.tanh(x_t @ W_x[C].T + reset * (h_prev @ W_h[C].T) + b_x[C] + b_h[C])
    return cand + update * (h_prev - cand)
