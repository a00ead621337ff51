# mistake: step t reads h[t - 1] of a buffer of zeros, and for t = 0 that is the last row, still zero, so h_0 is never used; right only for h_0 = 0.
# read: right
# told: your lstm_forward matches a loop that ignores h_0 and starts it from zeros.
def lstm_forward(x, state, params):
    c = state[1]
    h = np.zeros((len(x), *c.shape))
    for t in range(len(x)):
        h[t], c = lstm_step(x[t], (h[t - 1], c), params)
    return h, (h[-1], c)
