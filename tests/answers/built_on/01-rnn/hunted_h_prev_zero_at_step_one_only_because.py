# mistake: h_prev is zero at step one only because the buffer holds zeros: reads hs[t-1], so h_0 enters nowhere, and hs[-1] at t = 0
# told: your rnn_forward matches a loop that ignores h_0 and starts from zeros.
def rnn_forward(x, h_0, params):
    hs = np.zeros((len(x),) + h_0.shape)
    for t in range(len(x)):
        hs[t] = rnn_step(x[t], hs[t - 1], params)
    return hs, hs[-1]
