# mistake: c of the new step goes into c_t, but the loop hands the old c (c_0) to every step
# read: right
# told: your lstm_forward matches a loop that carries h but not c: each step sees the initial
def lstm_forward(x, state, params):
    """The LSTM over a sequence: x (T, N, D), state (h_0, c_0) -> h (T, N, H), (h_T, c_T)."""
    T, N, D = x.shape
    h, c = state
    hs = np.zeros((T,) + h.shape)
    for t in range(T):
        h, c_t = lstm_step(x[t], (h, c), params)
        hs[t] = h
    return hs, (h, c_t)
