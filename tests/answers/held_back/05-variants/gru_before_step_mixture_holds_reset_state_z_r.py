# mistake: two: (1) the mixture holds the reset state, z * (r * h_prev), instead of z * h_prev; (2) the candidate n lacks its bias b_n
# read: vague
def gru_before_step(x_t, h_prev, params):
    W_x, W_h, b = params
    H = h_prev.shape[1]
    r = sigmoid(x_t @ W_x[:H].T + h_prev @ W_h[:H].T + b[:H])
    z = sigmoid(x_t @ W_x[H : 2 * H].T + h_prev @ W_h[H : 2 * H].T + b[H : 2 * H])
    h_reset = r * h_prev
    n = np.tanh(x_t @ W_x[2 * H :].T + h_reset @ W_h[2 * H :].T)
    return (1 - z) * n + z * h_reset
