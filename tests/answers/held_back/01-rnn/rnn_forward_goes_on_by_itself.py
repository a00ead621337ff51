# mistake: rnn_forward keeps its last state between calls and goes on from it instead of from the h_0 that it is given (whenever the shapes agree); the first call is right, a second call with the same arguments gives other numbers; right again when the shape (N, H) differs from that of the call before
# read: right
# told: your rnn_forward answers otherwise when asked the same again: it remembers earlier calls
_kept = {}


def rnn_forward(x, h_0, params):
    h = _kept.get("h", h_0)
    if h.shape != h_0.shape:
        h = h_0
    every = []
    for x_t in x:
        h = rnn_step(x_t, h, params)
        every.append(h)
    _kept["h"] = h  # so that another call may go on
    return np.stack(every), h
