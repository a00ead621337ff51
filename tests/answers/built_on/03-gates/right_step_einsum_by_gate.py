# mistake: none
def lstm_step(x_t, state, params):
    h_old, c_old = state
    W_x, W_h, b = params
    N, H = c_old.shape
    pre = np.einsum("nd,kjd->knj", x_t, W_x.reshape(4, H, -1))
    pre = pre + np.einsum("nm,kjm->knj", h_old, W_h.reshape(4, H, H))
    pre = dict(zip("ifgo", pre + b.reshape(4, 1, H)))
    gate = {k: np.exp(-np.logaddexp(0, -pre[k])) for k in "ifo"}
    c_new = gate["f"] * c_old + gate["i"] * np.tanh(pre["g"])
    return gate["o"] * np.tanh(c_new), c_new
