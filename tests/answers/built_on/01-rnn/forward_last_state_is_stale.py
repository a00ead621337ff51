# mistake: the second result is the state before the last step, h_{T-1} (h_0 for T = 1), where h_T is asked; the h of all steps are right
# read: right
# told: your rnn_forward matches a loop that returns the state before the last as the last.
def rnn_forward(x, h_0, params):
    h = np.empty((x.shape[0],) + h_0.shape)
    before, now = None, h_0
    for t in range(x.shape[0]):
        before, now = now, rnn_step(x[t], now, params)
        h[t] = now
    return h, before
