# mistake: The candidate's hidden bias b_h^n is counted twice: once outside of the reset, with the input's bias, and once inside.
# told: In gru_step. In yours stands, with the right numbers, r; what comes next, the part of n that is made of x_n, r and h_n, does not: look from
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = h_prev.shape[1]
    from_x = x_t @ W_x.T + b_x + b_h
    from_h = h_prev @ W_h.T
    r = sigmoid(from_x[:, :H] + from_h[:, :H])
    z = sigmoid(from_x[:, H : 2 * H] + from_h[:, H : 2 * H])
    n = np.tanh(from_x[:, 2 * H :] + r * (from_h[:, 2 * H :] + b_h[2 * H :]))
    return n + z * (h_prev - n)
