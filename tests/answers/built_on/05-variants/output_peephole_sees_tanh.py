# mistake: The peephole of the output gate looks at tanh(c_t) instead of at c_t.
# told: your state matches an LSTM whose output gate peeps at tanh(c_t): peepholes see c itself.
def peephole_step(x_t, state, params):
    h_prev, c_prev = state
    W_x, W_h, b, p = params
    H = h_prev.shape[1]
    a = x_t @ W_x.T + h_prev @ W_h.T + b
    i = sigmoid(a[:, :H] + p[:H] * c_prev)
    f = sigmoid(a[:, H : 2 * H] + p[H : 2 * H] * c_prev)
    g = np.tanh(a[:, 2 * H : 3 * H])
    c = f * c_prev + i * g
    out = np.tanh(c)
    o = sigmoid(a[:, 3 * H :] + p[2 * H :] * out)
    return o * out, c
