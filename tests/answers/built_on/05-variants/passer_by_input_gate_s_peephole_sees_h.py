# mistake: two: the input gate's peephole sees h_prev instead of c_prev; the output gate's peephole sees tanh(c_t) ...
# read: right
# told: your state matches an LSTM whose output gate peeps at tanh(c_t): peepholes see c itself.
def peephole_step(x_t, state, params):
    h_prev, c_prev = state
    W_x, W_h, b, p = params
    H = c_prev.shape[1]
    a = x_t @ W_x.T + h_prev @ W_h.T + b
    i = sigmoid(a[:, :H] + p[:H] * h_prev)
    f = sigmoid(a[:, H : 2 * H] + p[H : 2 * H] * c_prev)
    g = np.tanh(a[:, 2 * H : 3 * H])
    c_t = f * c_prev + i * g
    m = np.tanh(c_t)
    o = sigmoid(a[:, 3 * H :] + p[2 * H :] * m)
    return o * m, c_t
