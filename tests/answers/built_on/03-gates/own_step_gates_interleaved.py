# mistake: rows unit by unit
# told: your state matches an LSTM whose gates take every fourth row: here each gate has a block of H rows.
def lstm_step(x_t, state, params):
    h, c = state
    W_x, W_h, b = params
    a = x_t @ W_x.T + h @ W_h.T + b
    a = a.reshape(len(x_t), -1, 4)
    s = lambda z: 0.5 + 0.5 * np.tanh(0.5 * z)
    c_t = s(a[..., 1]) * c + s(a[..., 0]) * np.tanh(a[..., 2])
    return s(a[..., 3]) * np.tanh(c_t), c_t
