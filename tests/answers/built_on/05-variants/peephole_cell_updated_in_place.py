# mistake: c is the caller's own c_prev and is multiplied and added to in place, so the argument is changed (and a second call with the same state gives another answer).
# read: right
# told: your peephole_step changes state in place: c *= f or c[0] = f writes into the caller's
def peephole_step(x_t, state, params):
    h, c = state
    W_x, W_h, b, p = params
    pi, pf, po = np.split(p, 3)
    ai, af, ag, ao = np.split(x_t @ W_x.T + h @ W_h.T + b, 4, axis=1)
    remember = sigmoid(af + pf * c)
    write = sigmoid(ai + pi * c)
    c *= remember
    c += write * np.tanh(ag)
    out = sigmoid(ao + po * c)
    return out * np.tanh(c), c
