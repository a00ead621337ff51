# mistake: the loop begins at index 1 because the formulas begin at t = 1: x[0] is never read and h_0 stands in the first row of the result.
# read: right
# told: at t = 1, which reads x[0], in c. c_1[0, 0] should be -0.11243, yours is -2.0251 (with T
def lstm_forward(x, state, params):
    """The LSTM over a sequence: x (T, N, D), state (h_0, c_0) -> h (T, N, H), (h_T, c_T)."""
    nt = x.shape[0]
    nb, nh = state[0].shape
    h = np.zeros((nt, nb, nh))
    c = np.zeros((nt, nb, nh))
    h[0], c[0] = state
    for t in range(1, nt):
        h[t], c[t] = lstm_step(x[t], (h[t - 1], c[t - 1]), params)
    return h, (h[-1].copy(), c[-1].copy())
