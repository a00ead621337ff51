# mistake: two in peephole_step: p is read in the order f, i, o instead of i, f, o (right where p_i = p_f), and the output gate's peephole looks at tanh(c_t) instead of c_t (right where p_o is 0)
# read: right
# told: your state matches an LSTM whose output gate peeps at tanh(c_t): peepholes see c itself.
def peephole_step(x_t, state, params):
    h, c = state
    W_x, W_h, b, p = params
    p_f, p_i, p_o = p.reshape(3, -1)
    a = (x_t @ W_x.T + h @ W_h.T + b).reshape(len(x_t), 4, -1)
    i = sigmoid(a[:, 0] + p_i * c)
    f = sigmoid(a[:, 1] + p_f * c)
    c_new = f * c + i * np.tanh(a[:, 2])
    squashed = np.tanh(c_new)
    o = sigmoid(a[:, 3] + p_o * squashed)
    return o * squashed, c_new
