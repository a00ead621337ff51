# mistake: reads p as records of three, one per unit (p_i, p_f, p_o of unit 0, then of unit 1 ...), instead of three blocks of H
# read: right
# told: In peephole_step. With params[3] at zero your answers are right: look at what you do with it.
def peephole_step(x_t, state, params):
    h_prev, c_prev = state
    W_x, W_h, b, p = params
    p_i, p_f, p_o = p[0::3], p[1::3], p[2::3]
    a_i, a_f, a_g, a_o = np.split(x_t @ W_x.T + h_prev @ W_h.T + b, 4, axis=1)
    i, f, g = sigmoid(a_i + p_i * c_prev), sigmoid(a_f + p_f * c_prev), np.tanh(a_g)
    c_t = f * c_prev + i * g
    o = sigmoid(a_o + p_o * c_t)
    return o * np.tanh(c_t), c_t
