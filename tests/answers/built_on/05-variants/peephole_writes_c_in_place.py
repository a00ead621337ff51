# mistake: c_t is built in place in the array of c_prev (*= and +=), so the caller's state is changed; the numbers of the first call are right, those of a second call with the same state are not.
# read: right
# told: your peephole_step changes state in place: c *= f or c[0] = f writes into the caller's a
def peephole_step(x_t, state, params):
    h_prev, c = state
    W_x, W_h, b, p = params
    a_i, a_f, a_g, a_o = np.split(x_t @ W_x.T + h_prev @ W_h.T + b, 4, axis=1)
    peeps = iter(np.split(p, 3))
    i, f = (sigmoid(a + next(peeps) * c) for a in (a_i, a_f))
    c *= f
    c += i * np.tanh(a_g)
    o = sigmoid(a_o + next(peeps) * c)
    return o * np.tanh(c), c
