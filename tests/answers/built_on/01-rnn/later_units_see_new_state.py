# mistake: The units are updated one after the other in the same array, so later units read the new outputs of earlier units instead of h_{t-1}.
def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    h = h_prev.copy()
    for j in range(len(b)):
        total = x_t @ W_x[j] + h @ W_h[j] + b[j]
        h[:, j] = np.tanh(total)
    return h
