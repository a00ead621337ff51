# loses: check-peephole-step
# told: output gate peeps at c_prev
def peephole_step(x_t, state, params):
    h, c = state
    W_x, W_h, b, p = params
    H = c.shape[1]
    a = x_t @ W_x.T + h @ W_h.T + b
    i = sigmoid(a[:, :H] + p[:H] * c)
    f = sigmoid(a[:, H : 2 * H] + p[H : 2 * H] * c)
    o = sigmoid(a[:, 3 * H :] + p[2 * H :] * c)
    c_new = f * c + i * np.tanh(a[:, 2 * H : 3 * H])
    return o * np.tanh(c_new), c_new
