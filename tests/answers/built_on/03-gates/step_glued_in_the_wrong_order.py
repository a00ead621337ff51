# mistake: the columns of the input are [h x] and those of the weights [W_x W_h]; the widths fit always, the numbers belong to each other nowhere (but where both are zero)
# read: right
# told: your state matches an LSTM that joins (h, x) but (W_x, W_h): the two orders differ.
def lstm_step(x_t, state, params):
    h, c = state
    W_x, W_h, b = params
    W = np.concatenate([W_x, W_h], axis=1)
    u = np.concatenate([h, x_t], axis=1)
    a = u @ W.T + b[None, :]
    sig = lambda z: (1 + np.tanh(z / 2)) / 2
    i, f, g, o = np.hsplit(a, 4)
    c = sig(f) * c + sig(i) * np.tanh(g)
    h = sig(o) * np.tanh(c)
    return h, c
