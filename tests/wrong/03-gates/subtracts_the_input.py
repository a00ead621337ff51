# loses: check-lstm-step
# told: x_t @ W_x.T has the wrong sign
def lstm_step(x_t, state, params):
    h, c = state
    W_x, W_h, b = params
    squash = lambda v: 0.5 * (1 + np.tanh(v / 2))
    i, f, g, o = np.hsplit(h @ W_h.T - x_t @ W_x.T + b, 4)
    c = squash(f) * c + squash(i) * np.tanh(g)
    return squash(o) * np.tanh(c), c
