# mistake: two: (a) hs keeps the states before each step (h_0 first, last one dropped); (b) starts from zeros and ...
# read: right
# told: your rnn_forward matches a loop that collects h before the step: the outputs are one step
def rnn_forward(x, h_0, params):
    h = np.zeros_like(h_0)
    hs = []
    for x_t in x:
        hs.append(h)
        h = rnn_step(x_t, h, params)
    return np.stack(hs), h
