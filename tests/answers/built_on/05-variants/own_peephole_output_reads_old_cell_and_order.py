# mistake: TWO: o looks at c_prev; p is split as o, f, i
# told: your state matches an LSTM whose peepholes are stacked o, f, i: here p is i, f, o. your state matche
def peephole_step(x_t, state, params):
    h, c = state
    W_x, W_h, b, p = params
    ai, af, ag, ao = np.split(x_t @ W_x.T + h @ W_h.T + b, 4, axis=1)
    po, pf, pi = np.split(p, 3)
    c_t = sigmoid(af + pf * c) * c + sigmoid(ai + pi * c) * np.tanh(ag)
    return sigmoid(ao + po * c) * np.tanh(c_t), c_t
