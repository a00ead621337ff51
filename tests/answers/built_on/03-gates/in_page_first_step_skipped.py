# mistake: the formulas start at t = 1, so the loop reads x[1] first and never x[0]; h[0] is the initial h
# read: right
# told: at t = 1, which reads x[0], in c. c_1[0, 0] should be -0.11243, yours is -2.0251 (with T
def lstm_forward(x, state, params):
    """The LSTM over a sequence: x (T, N, D), state (h_0, c_0) -> h (T, N, H), (h_T, c_T)."""
    T, N, D = x.shape
    h, c = state
    hs = np.zeros((T,) + h.shape)
    hs[0] = h
    for t in range(1, T):
        h, c = lstm_step(x[t], (h, c), params)
        hs[t] = h
    return hs, (h, c)
