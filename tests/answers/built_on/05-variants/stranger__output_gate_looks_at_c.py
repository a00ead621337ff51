# mistake: two: (a) the output gate looks at c_prev (computed together with i and f); (b) the cell is not squashed on ...
# read: right
# told: your state matches an LSTM whose output gate peeps at c_prev: it is computed last and sees
def peephole_step(x_t, state, params):
    h_prev, c_prev = state
    W_x, W_h, b, p = params
    H = c_prev.shape[1]
    a = x_t @ W_x.T + h_prev @ W_h.T + b
    i = sigmoid(a[:, :H] + p[:H] * c_prev)
    f = sigmoid(a[:, H : 2 * H] + p[H : 2 * H] * c_prev)
    g = np.tanh(a[:, 2 * H : 3 * H])
    o = sigmoid(a[:, 3 * H :] + p[2 * H :] * c_prev)
    c = f * c_prev + i * g
    return o * c, c
