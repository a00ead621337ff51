# mistake: lstm_step reshapes the pre-activations to (N, H, 4) as if the four gates of one unit stood side by side; the rows are stacked gate by gate, so for H > 1 the units get one another's gates.
# read: right
# told: your state matches an LSTM whose gates take every fourth row: here each gate has a block of H rows.
def lstm_step(x_t, state, params):
    (h_prev, c_prev), (W_x, W_h, b) = state, params
    N, H = h_prev.shape
    a = (x_t @ W_x.T + h_prev @ W_h.T + b).reshape(N, H, 4)

    def sigmoid(v):
        return 0.5 * (1 + np.tanh(0.5 * v))

    i, f, o = sigmoid(a[..., 0]), sigmoid(a[..., 1]), sigmoid(a[..., 3])
    g = np.tanh(a[..., 2])
    c_t = f * c_prev + i * g
    return o * np.tanh(c_t), c_t
