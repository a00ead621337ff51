# mistake: every step begins at h_0 again; the state is never handed on
# read: right
# told: your rnn_forward matches a loop whose state never advances: each step starts from h_0.
def rnn_forward(x, h_0, params):
    hs = np.array([rnn_step(x_t, h_0, params) for x_t in x])
    return hs, hs[-1]
