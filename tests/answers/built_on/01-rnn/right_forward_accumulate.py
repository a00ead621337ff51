# mistake: none
def rnn_forward(x, h_0, params):
    from itertools import accumulate

    states = accumulate(x, lambda h, now: rnn_step(now, h, params), initial=h_0)
    _, *after = states
    h = np.stack(after)
    return h, after[-1]
