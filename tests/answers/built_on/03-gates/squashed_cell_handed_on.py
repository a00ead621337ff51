# mistake: The cell state is overwritten by its tanh before it is returned, so the squashed value is handed on as c_t.
# told: in what is returned, tanh_c stands where c_t belongs
def lstm_step(x_t, state, params):
    h, c = state
    W_x, W_h, b = params
    H = h.shape[1]
    gates = []
    for k in range(4):
        rows = slice(k * H, (k + 1) * H)
        a = x_t @ W_x[rows].T + h @ W_h[rows].T + b[rows]
        gates.append(np.tanh(a) if k == 2 else 0.5 + 0.5 * np.tanh(a / 2))
    i, f, g, o = gates
    c = f * c + i * g
    c = np.tanh(c)
    h = o * c
    return h, c
