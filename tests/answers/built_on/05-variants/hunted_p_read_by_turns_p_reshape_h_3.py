# mistake: p is read by turns, p.reshape(H, 3), though i stands first, and the output gate peeps at c_prev
def peephole_step(x_t, state, params):
    h_prev, c_prev = state
    W_x, W_h, b, p = params
    p_i, p_f, p_o = p.reshape(-1, 3).T
    a_i, a_f, a_g, a_o = np.split(x_t @ W_x.T + h_prev @ W_h.T + b, 4, axis=1)
    i = sigmoid(a_i + p_i * c_prev)
    f = sigmoid(a_f + p_f * c_prev)
    c = f * c_prev + i * np.tanh(a_g)
    o = sigmoid(a_o + p_o * c_prev)
    return o * np.tanh(c), c
