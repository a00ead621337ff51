# mistake: the first unit is updated in place before the others read it, and the bias is left out
def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    h = h_prev.copy()
    for j in range(h.shape[1]):
        h[:, j] = np.tanh(x_t @ W_x[j] + h @ W_h[j])
    return h
