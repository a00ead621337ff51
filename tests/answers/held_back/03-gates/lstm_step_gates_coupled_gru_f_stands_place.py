# mistake: the gates are coupled as in a GRU: 1 - f stands in the place of i
# read: right
# told: your c_t matches an LSTM whose input gate is 1 - f (coupled gates): i has its own weights.
def lstm_step(x_t, state, params):
    h, c = state
    W_x, W_h, b = params
    a = x_t @ W_x.T + h @ W_h.T + b
    s = lambda z: 0.5 + 0.5 * np.tanh(z / 2)
    i, f, g, o = np.split(a, 4, axis=1)
    f = s(f)
    c_t = f * c + (1 - f) * np.tanh(g)
    return s(o) * np.tanh(c_t), c_t
