# mistake: lstm_step cuts the 4H pre-activations as (H, 4), taking i, f, g, o of unit 0 first, then of unit 1, instead of H rows of i, then H of f and so on, (4, H); right at H = 1, wrong for H > 1; the rest, large inputs too, is right
# read: right
# told: your state matches an LSTM whose gates take every fourth row: here each gate has a block
def lstm_step(x_t, state, params):
    W_x, W_h, b = params
    h_prev, c_prev = state
    N, H = h_prev.shape
    a = (x_t @ W_x.T + h_prev @ W_h.T + b).reshape(N, H, 4)

    def gate(k):
        return (1 + np.tanh(a[:, :, k] / 2)) / 2

    c_t = gate(1) * c_prev + gate(0) * np.tanh(a[:, :, 2])
    return gate(3) * np.tanh(c_t), c_t
