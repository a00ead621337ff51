# mistake: the peephole is taken as an inner product, so each unit sees the weighted sum of all cells of its row instead of its own cell; right for H = 1 only
# read: right
# told: In peephole_step. In yours stands, with the right numbers, a; what comes next, what gate returns, does not: look from there on (what gate re
def peephole_step(x_t, state, params):
    """One step of the LSTM with peepholes: x_t (N, D), state (h_prev, c_prev), params (W_x, W_h, b, p) -> (h_t, c_t)."""
    (h, c), (W_x, W_h, b, p) = state, params
    a_i, a_f, a_g, a_o = np.split(x_t @ W_x.T + h @ W_h.T + b, 4, axis=1)
    p_i, p_f, p_o = p.reshape(3, -1, 1)
    gate = lambda a, q: lambda cell: sigmoid(a + cell @ q)
    new = gate(a_f, p_f)(c) * c + gate(a_i, p_i)(c) * np.tanh(a_g)
    return gate(a_o, p_o)(new) * np.tanh(new), new
