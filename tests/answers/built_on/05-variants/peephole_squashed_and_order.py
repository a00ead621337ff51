# mistake: two: the output gate peeps at tanh(c_t) instead of c_t (shows where p_o and c_t are not 0), and p is read in the order f, i, o instead of i, f, o (shows where p_i differs from p_f)
# read: right
# told: your state matches an LSTM whose output gate peeps at tanh(c_t): peepholes see c itself.
def peephole_step(x_t, state, params):
    """One step of the LSTM with peepholes: x_t (N, D), state (h_prev, c_prev), params (W_x, W_h, b, p) -> (h_t, c_t)."""
    (h, c), (W_x, W_h, b, p) = state, params
    H = c.shape[1]
    a = (np.concatenate([x_t, h], axis=1) @ np.concatenate([W_x, W_h], axis=1).T + b).reshape(-1, 4, H)
    p_f, p_i, p_o = p.reshape(3, H)
    i, f = sigmoid(a[:, 0] + p_i * c), sigmoid(a[:, 1] + p_f * c)
    c = i * np.tanh(a[:, 2]) + f * c
    shown = np.tanh(c)
    o = sigmoid(a[:, 3] + p_o * shown)
    return o * shown, c
