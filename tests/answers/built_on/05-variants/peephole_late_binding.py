# mistake: the gates are closures over the loop variables, which are bound late: i, f and o are all computed with the output gate's rows and peephole; shows on every input
# read: vague
def peephole_step(x_t, state, params):
    """One step of the LSTM with peepholes: x_t (N, D), state (h_prev, c_prev), params (W_x, W_h, b, p) -> (h_t, c_t)."""
    (h, c), (W_x, W_h, b, p) = state, params
    a_i, a_f, a_g, a_o = np.split(x_t @ W_x.T + h @ W_h.T + b, 4, axis=1)
    gates = {}
    for name, a, q in zip("ifo", (a_i, a_f, a_o), np.split(p, 3)):
        gates[name] = lambda cell: sigmoid(a + q * cell)
    c_t = gates["f"](c) * c + gates["i"](c) * np.tanh(a_g)
    return gates["o"](c_t) * np.tanh(c_t), c_t
