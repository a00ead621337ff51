# mistake: p is reshaped to (H, 3) and transposed, so unit k's peepholes are taken from three entries in a row instead of from the three blocks of H. Right for H = 1 only (or where all entries are alike).
# read: right
# told: In peephole_step. With params[3] at zero your answers are right: look at what you do with it.
def peephole_step(x_t, state, params):
    h_prev, c_prev = state
    W_x, W_h, b, p = params
    a_i, a_f, a_g, a_o = np.split(x_t @ W_x.T + h_prev @ W_h.T + b, 4, axis=-1)
    p_i, p_f, p_o = p.reshape(-1, 3).T
    look = lambda a, peep, c: sigmoid(a + peep * c)
    i, f = look(a_i, p_i, c_prev), look(a_f, p_f, c_prev)
    c_t = f * c_prev + i * np.tanh(a_g)
    return look(a_o, p_o, c_t) * np.tanh(c_t), c_t
