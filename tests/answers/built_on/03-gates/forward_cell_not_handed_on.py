# mistake: only h is handed on: every step begins with the cell state c_0, so c is never carried along time (c_T comes from the last step alone); right for T = 1, and the first step always
# read: right
# told: your lstm_forward matches a loop that carries h but not c: each step sees the initial c.
def lstm_forward(x, state, params):
    h_0, c_0 = state
    T = x.shape[0]
    h = np.zeros((T, *h_0.shape))
    h_t = h_0
    for t in range(T):
        h_t, c_t = lstm_step(x[t], (h_t, c_0), params)
        h[t] = h_t
    return h, (h_t, c_t)
