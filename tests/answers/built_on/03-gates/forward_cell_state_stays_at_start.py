# mistake: only h is handed on; each step is given c_0 again as its cell state, so nothing accumulates in c; right for T = 1 only.
# read: right
# told: your lstm_forward matches a loop that carries h but not c: each step sees the initial c.
def lstm_forward(x, state, params):
    """The LSTM over a sequence: x (T, N, D), state (h_0, c_0) -> h (T, N, H), (h_T, c_T)."""
    nt = x.shape[0]
    h_0, c_0 = state
    nb, nh = h_0.shape
    hs = np.zeros((nt + 1, nb, nh))
    hs[0] = h_0
    for t in range(1, nt + 1):
        hs[t], c_T = lstm_step(x[t - 1], (hs[t - 1], c_0), params)
    return hs[1:], (hs[nt].copy(), c_T)
