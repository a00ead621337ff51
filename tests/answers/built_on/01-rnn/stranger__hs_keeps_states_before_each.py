# mistake: two: (a) hs keeps the states before each step (h_0 first, last one dropped); (b) starts from zeros and ...
# read: right
def rnn_forward(x, h_0, params):
    h = np.zeros_like(h_0)
    hs = []
    for x_t in x:
        hs.append(h)
        h = rnn_step(x_t, h, params)
    return np.stack(hs), h
