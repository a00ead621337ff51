# mistake: all three gates are computed at once from c_prev, so the output gate sees the old cell state instead of c_t. h_t is wrong wherever p_o is not 0, c_t is right.
# read: right
# told: your state matches an LSTM whose output gate peeps at c_prev: it is computed last and se
def peephole_step(x_t, state, params):
    (h_prev, c_prev), (W_x, W_h, b, p) = state, params
    a = dict(zip("ifgo", np.hsplit(x_t @ W_x.T + h_prev @ W_h.T + b, 4)))
    i, f, o = (sigmoid(a[k] + peep * c_prev) for k, peep in zip("ifo", np.split(p, 3)))
    c_t = c_prev * f + i * np.tanh(a["g"])
    return o * np.tanh(c_t), c_t
