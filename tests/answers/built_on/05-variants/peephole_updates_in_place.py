# mistake: peephole_step computes the new cell state in place (c *= f; c += i * g), so the caller's c_prev is overwritten with c_t and the same call a second time gives something else; the numbers of the first call are right
# read: right
# told: your peephole_step changes state in place: c *= f or c[0] = f writes into the caller's a
def peephole_step(x_t, state, params):
    h, c = state
    W_x, W_h, b, p = params
    H = W_h.shape[1]
    a = x_t @ W_x.T + h @ W_h.T + b
    i = sigmoid(a[:, 0:H] + p[0:H] * c)
    f = sigmoid(a[:, H : 2 * H] + p[H : 2 * H] * c)
    g = np.tanh(a[:, 2 * H : 3 * H])
    c *= f
    c += i * g
    o = sigmoid(a[:, 3 * H :] + p[2 * H :] * c)
    return o * np.tanh(c), c
