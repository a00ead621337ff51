# mistake: the output gate sees c_prev, and p is read in the order f, i, o (two mistakes)
# read: right
# told: your state matches an LSTM whose output gate peeps at c_prev: it is computed last and
def peephole_step(x_t, state, params):
    """One step of the LSTM with peepholes: x_t (N, D), state (h_prev, c_prev), params (W_x, W_h, b, p) -> (h_t, c_t)."""
    h_prev, c_prev = state
    W_x, W_h, b, p = params
    a_i, a_f, a_g, a_o = np.split(x_t @ W_x.T + h_prev @ W_h.T + b, 4, axis=1)
    p_f, p_i, p_o = np.split(p, 3)
    i, f, o = sigmoid(a_i + p_i * c_prev), sigmoid(a_f + p_f * c_prev), sigmoid(a_o + p_o * c_prev)
    c = f * c_prev + i * np.tanh(a_g)
    return o * np.tanh(c), c
