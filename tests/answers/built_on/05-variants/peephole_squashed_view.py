# mistake: peephole_step lets the gates look at tanh(c) instead of at c, at all three peepholes (each at the right time); nearly right where the cell states are small, and right where p = 0
# read: vague
def peephole_step(x_t, state, params):
    h_prev, c_prev = state
    W_x, W_h, b, p = params
    p_i, p_f, p_o = p.reshape(3, -1)
    blocks = (x_t @ W_x.T + h_prev @ W_h.T + b).reshape(len(x_t), 4, -1)
    seen = np.tanh(c_prev)
    i = sigmoid(blocks[:, 0] + p_i * seen)
    f = sigmoid(blocks[:, 1] + p_f * seen)
    c_t = f * c_prev + i * np.tanh(blocks[:, 2])
    shown = np.tanh(c_t)
    o = sigmoid(blocks[:, 3] + p_o * shown)
    return o * shown, c_t
