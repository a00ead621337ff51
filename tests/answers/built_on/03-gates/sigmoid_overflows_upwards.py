# mistake: The sigmoid is written as e^a / (1 + e^a), which overflows for large positive pre-activations and gives nan.
# told: your state matches an LSTM whose gates are e^a / (1 + e^a), which is NaN where a is
def lstm_step(x_t, state, params):
    W_x, W_h, b = params
    h_prev, c_prev = state
    H = c_prev.shape[1]
    a = x_t @ W_x.T + h_prev @ W_h.T + b
    e = np.exp(a)
    s = e / (1 + e)
    i, f, o = s[:, :H], s[:, H : 2 * H], s[:, 3 * H :]
    g = np.tanh(a[:, 2 * H : 3 * H])
    c = f * c_prev + i * g
    return o * np.tanh(c), c
