# mistake: The 4H pre-activations are read as four gates for each unit in turn (H, 4) instead of as four blocks of H units (4, H).
# told: your state matches an LSTM whose gates take every fourth row: here each gate has a block
def lstm_step(x_t, state, params):
    h_prev, c_prev = state
    W_x, W_h, b = params
    N, H = h_prev.shape

    def sig(z):
        return (1 + np.tanh(z / 2)) / 2

    a = (x_t @ W_x.T + h_prev @ W_h.T + b).reshape(N, H, 4)
    c_t = sig(a[:, :, 1]) * c_prev + sig(a[:, :, 0]) * np.tanh(a[:, :, 2])
    return sig(a[:, :, 3]) * np.tanh(c_t), c_t
