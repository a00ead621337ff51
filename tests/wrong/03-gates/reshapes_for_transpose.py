# loses: check-lstm-step
# told: W_x is reshaped where it should be transposed
def lstm_step(x_t, state, params):
    h, c = state
    W_x, W_h, b = params
    squash = lambda v: 0.5 * (1 + np.tanh(v / 2))
    i, f, g, o = np.split(x_t @ W_x.reshape(x_t.shape[1], -1) + h @ W_h.T + b, 4, axis=1)
    c = squash(f) * c + squash(i) * np.tanh(g)
    return squash(o) * np.tanh(c), c
