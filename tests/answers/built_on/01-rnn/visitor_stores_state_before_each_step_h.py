# mistake: stores the state before each step (h_0 first) instead of the one after it: h of every step comes one step late
# read: right
# told: your rnn_forward matches a loop that collects h before the step: the outputs are one step
def rnn_forward(x, h_0, params):
    T = len(x)
    hs = np.zeros((T,) + h_0.shape)
    h = h_0
    for t in range(T):
        hs[t] = h
        h = rnn_step(x[t], h, params)
    return hs, h
