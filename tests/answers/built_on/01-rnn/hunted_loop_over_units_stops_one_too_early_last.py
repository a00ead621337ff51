# mistake: a loop over the units stops one too early, so the last unit stays zero
def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    h = np.zeros_like(h_prev)
    for j in range(len(b) - 1):
        h[:, j] = np.tanh(x_t @ W_x[j] + h_prev @ W_h[j] + b[j])
    return h
