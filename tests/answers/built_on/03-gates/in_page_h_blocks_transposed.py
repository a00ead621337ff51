# mistake: gate by gate, and each (H, H) block of W_h is used without its .T
# read: right
# told: your state matches an LSTM whose W_h is transposed block by
def sigmoid(a):
    return 0.5 * (1 + np.tanh(0.5 * a))


def lstm_step(x_t, state, params):
    """One step of the LSTM: x_t (N, D), state (h_prev, c_prev), params (W_x, W_h, b) -> (h_t, c_t)."""
    h_prev, c_prev = state
    W_x, W_h, b = params
    H = h_prev.shape[1]

    def pre(k):
        rows = slice(k * H, (k + 1) * H)
        return x_t @ W_x[rows].T + h_prev @ W_h[rows] + b[rows]

    i, f, o = sigmoid(pre(0)), sigmoid(pre(1)), sigmoid(pre(3))
    c = f * c_prev + i * np.tanh(pre(2))
    return o * np.tanh(c), c
