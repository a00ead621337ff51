# mistake: peephole_step writes the new cell state into the caller's c_prev (out=c_prev) and returns that same array as c_t, so its argument is altered and a second call with the same state gives other numbers; the numbers of the first call are right
# read: right
# told: your peephole_step changes state in place: c *= f or c[0] = f writes into the caller's a
def peephole_step(x_t, state, params):
    h_prev, c = state
    W_x, W_h, b, p = params
    p_i, p_f, p_o = p.reshape(3, -1)
    a_i, a_f, a_g, a_o = np.hsplit(x_t @ W_x.T + h_prev @ W_h.T + b, 4)
    let_in = sigmoid(a_i + p_i * c) * np.tanh(a_g)
    f = sigmoid(a_f + p_f * c)
    np.multiply(f, c, out=c)
    np.add(c, let_in, out=c)
    o = sigmoid(a_o + p_o * c)
    return o * np.tanh(c), c
