# mistake: lstm_step computes h_t = o * tanh(c_prev), from the memory before the step instead of the new one; c_t is right; h_t is right only where c_t = c_prev
# read: right
# told: your h_t matches an LSTM that shows c_prev: h_t takes the new c_t.
def lstm_step(x_t, state, params):
    def sigmoid(a):
        return 0.5 * (1 + np.tanh(0.5 * a))

    h, c = state
    W_x, W_h, b = params
    i, f, g, o = np.split(x_t @ W_x.T + h @ W_h.T + b, 4, axis=1)
    c_new = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h_new = sigmoid(o) * np.tanh(c)
    return h_new, c_new
