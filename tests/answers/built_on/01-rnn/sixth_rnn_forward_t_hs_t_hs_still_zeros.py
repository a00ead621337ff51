# mistake: TWO: at t = 0 hs[t - 1] is hs[-1], still zeros, so h_0 is never used; and the second result is h_0, not the last state
# read: right
# told: your rnn_forward matches a loop that ignores h_0 and starts from zeros. your rnn_forward matches a loop that returns h_0 as the last state.
def rnn_forward(x, h_0, params):
    T = x.shape[0]
    hs = np.zeros((T,) + h_0.shape)
    for t in range(T):
        hs[t] = rnn_step(x[t], hs[t - 1], params)
    return hs, h_0
