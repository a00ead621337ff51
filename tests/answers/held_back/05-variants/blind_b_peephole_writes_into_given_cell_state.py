# mistake: peephole_step updates the cell state in place (*= and +=), so it changes the c_prev that it was given, and a second call gives other numbers.
# read: right
# told: your peephole_step changes state in place: c *= f or c[0] = f writes into the caller's array, c.remo
def peephole_step(x_t, state, params):
    W_x, W_h, b, p = params
    h, c = state
    p_i, p_f, p_o = np.array_split(p, 3)
    a_i, a_f, a_g, a_o = np.hsplit(x_t @ W_x.T + h @ W_h.T + b, 4)
    write = sigmoid(a_i + p_i * c) * np.tanh(a_g)
    keep = sigmoid(a_f + p_f * c)
    c *= keep
    c += write
    o = sigmoid(a_o + p_o * c)
    return o * np.tanh(c), c
