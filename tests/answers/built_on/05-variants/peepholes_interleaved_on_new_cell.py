# mistake: Two slips: p is read as if the three peepholes of one unit stood together (reshaped to (H, 3)), and the forget gate's peephole, worked out after the input has been added, sees c_prev + i * g instead of c_prev.
def peephole_step(x_t, state, params):
    h, c = state
    W_x, W_h, b, p = params
    a_i, a_f, a_g, a_o = np.split(x_t @ W_x.T + h @ W_h.T + b, 4, axis=1)
    p_i, p_f, p_o = p.reshape(-1, 3).T
    new = sigmoid(a_i + p_i * c) * np.tanh(a_g)
    f = sigmoid(a_f + p_f * (c + new))
    c = f * c + new
    return sigmoid(a_o + p_o * c) * np.tanh(c), c
