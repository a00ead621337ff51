# mistake: The update gate z reads the reset state r * h_prev, as the candidate does, instead of h_prev.
def gru_before_step(x_t, h_prev, params):
    W_x, W_h, b = params
    a = x_t @ W_x.T + b
    H = W_h.shape[1]
    r = sigmoid(a[:, :H] + h_prev @ W_h[:H].T)
    held = (r * h_prev) @ W_h[H:].T
    z = sigmoid(a[:, H : 2 * H] + held[:, :H])
    n = np.tanh(a[:, 2 * H :] + held[:, H:])
    return z * h_prev + (1 - z) * n
