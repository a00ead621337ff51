# mistake: p is filled up to 4H with zeros at the end and not at g's place, so g gets p_o * c_prev and o gets no peephole at all; shows when p_o is not 0.
# read: right
# told: In peephole_step. In yours stands, with the right numbers, a; what comes next, g, does
def peephole_step(x_t, state, params):
    W_x, W_h, b, p = params
    h_prev, c_prev = state
    N, H = c_prev.shape
    peep = np.append(p, np.zeros(H)).reshape(4, H)
    a = (x_t @ W_x.T + h_prev @ W_h.T + b).reshape(N, 4, H)
    a = a + peep * c_prev[:, None, :]
    gate = sigmoid(a)
    g = np.tanh(a[:, 2])
    c_t = gate[:, 1] * c_prev + gate[:, 0] * g
    h_t = gate[:, 3] * np.tanh(c_t)
    return h_t, c_t
