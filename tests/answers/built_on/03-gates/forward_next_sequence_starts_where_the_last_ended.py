# mistake: the sequences are run one after the other and the state of the first is set once, before the loop: sequence n starts from the end of sequence n - 1 instead of from its own row; shows for N > 1
# read: right
# told: at t = 1, which reads x[0], in c. c_1[1, 0] should be -0.62999, yours is -0.4395 (with T
def lstm_forward(x, state, params):
    T, N, D = x.shape
    H = state[0].shape[1]
    out = np.zeros((T, N, H))
    h_end, c_end = np.zeros((N, H)), np.zeros((N, H))
    s = (state[0][:1], state[1][:1])
    for n in range(N):
        for t in range(T):
            s = lstm_step(x[t, n : n + 1], s, params)
            out[t, n] = s[0][0]
        h_end[n], c_end[n] = s[0][0], s[1][0]
    return out, (h_end, c_end)
