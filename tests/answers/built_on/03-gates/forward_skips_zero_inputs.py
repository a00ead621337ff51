# mistake: a step whose input is all zeros is taken for padding and skipped, with the state copied on; but zeros are a step like any other. Shows where some x[t] is zero in the whole batch.
# read: right
# told: your lstm_forward matches a loop that takes no step where the input is all zeros: it is
def lstm_forward(x, state, params):
    """The LSTM over a sequence: x (T, N, D), state (h_0, c_0) -> h (T, N, H), (h_T, c_T)."""
    nt, nb = x.shape[0], x.shape[1]
    hp, cp = state
    nh = hp.shape[1]
    h = np.zeros((nt, nb, nh))
    for t in range(nt):
        if np.any(x[t] != 0.0):
            hp, cp = lstm_step(x[t], (hp, cp), params)
        h[t, :, :] = hp
    return h, (hp, cp)
