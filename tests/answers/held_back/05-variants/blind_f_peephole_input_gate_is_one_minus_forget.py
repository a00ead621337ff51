# mistake: peephole_step couples the gates: it takes i = 1 - f and never uses the rows of the input gate or p_i.
# read: right
# told: your state matches an LSTM whose input gate is 1 - f: these gates are not coupled.
def peephole_step(x_t, state, params):
    (h, c), (W_x, W_h, b, p) = state, params
    H = c.shape[-1]
    a = np.einsum("nd,kd->nk", x_t, W_x) + np.einsum("nh,kh->nk", h, W_h) + b
    forget = sigmoid(a[:, H : 2 * H] + p[H : 2 * H] * c)
    c_new = forget * c + (1 - forget) * np.tanh(a[:, 2 * H : 3 * H])
    out = sigmoid(a[:, 3 * H :] + p[2 * H :] * c_new)
    return out * np.tanh(c_new), c_new
