# mistake: two: the output gate acts inside the tanh, h = tanh(o * c) in place of o * tanh(c), and c_prev of the caller is overwritten in place; c_t is right, h nearly right where c is small or o near 1
# read: right
# told: your h_t matches an LSTM that takes the tanh of o * c_t: the tanh belongs on c_t alone.
def lstm_step(x_t, state, params):
    W_x, W_h, b = params
    h, c = state
    i, f, g, o = np.split(x_t @ W_x.T + h @ W_h.T + b, 4, axis=1)
    squash = lambda a: 0.5 * np.tanh(0.5 * a) + 0.5
    c *= squash(f)
    c += squash(i) * np.tanh(g)
    return np.tanh(squash(o) * c), c
