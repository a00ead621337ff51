# mistake: stores the state before each step (h_0 first, the last state missing) instead of the state after it; the ...
# read: right
# told: your rnn_forward matches a loop that collects h before the step: the outputs are one step
def rnn_forward(x, h_0, params):
    h = h_0
    hs = []
    for t in range(x.shape[0]):
        hs.append(h)
        h = rnn_step(x[t], h, params)
    return np.array(hs), h
