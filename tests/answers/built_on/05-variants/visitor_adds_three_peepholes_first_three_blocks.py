# mistake: adds the three peepholes to the first three blocks of a (i, f, g), so the peephole meant for o goes into g ...
# read: right
# told: In peephole_step. In yours stands, with the right numbers, a; what comes next, g, does not:
def peephole_step(x_t, state, params):
    h_prev, c_prev = state
    W_x, W_h, b, p = params
    H = h_prev.shape[1]
    a = x_t @ W_x.T + h_prev @ W_h.T + b
    a[:, : 3 * H] += p * np.tile(c_prev, (1, 3))
    i = sigmoid(a[:, :H])
    f = sigmoid(a[:, H : 2 * H])
    g = np.tanh(a[:, 2 * H : 3 * H])
    o = sigmoid(a[:, 3 * H :])
    c = f * c_prev + i * g
    return o * np.tanh(c), c
