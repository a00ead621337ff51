# mistake: the peepholes look at tanh(c), the squashed cell, instead of c itself
# read: vague
# told: your state matches an LSTM whose peepholes see tanh(c): they see c itself
def peephole_step(x_t, state, params):
    h_prev, c_prev = state
    W_x, W_h, b, p = params
    p_i, p_f, p_o = p.reshape(3, -1)
    i, f, g, o = np.split(x_t @ W_x.T + h_prev @ W_h.T + b, 4, axis=1)
    i = sigmoid(i + p_i * np.tanh(c_prev))
    f = sigmoid(f + p_f * np.tanh(c_prev))
    c = f * c_prev + i * np.tanh(g)
    o = sigmoid(o + p_o * np.tanh(c))
    return o * np.tanh(c), c
