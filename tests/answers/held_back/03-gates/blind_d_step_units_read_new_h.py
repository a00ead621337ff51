# mistake: lstm_step goes through the units one by one and writes each new h into the array that the later units still read as h_prev, so unit 1, 2, ... see the new h of the units before them instead of the old one.
# read: right
# told: the pre-activations, in the part of h_prev. With the others at zero, c_t[0, 1] should be 0.30477, yo
def lstm_step(x_t, state, params):
    W_x, W_h, b = params
    h, c = state[0].copy(), state[1].copy()
    H = h.shape[1]
    sigmoid = lambda v: (1 + np.tanh(v / 2)) / 2
    for unit in range(H):

        def pre(gate):
            k = gate * H + unit
            return x_t @ W_x[k] + h @ W_h[k] + b[k]

        i, f, g, o = sigmoid(pre(0)), sigmoid(pre(1)), np.tanh(pre(2)), sigmoid(pre(3))
        c[:, unit] = f * c[:, unit] + i * g
        h[:, unit] = o * np.tanh(c[:, unit])
    return h, c
