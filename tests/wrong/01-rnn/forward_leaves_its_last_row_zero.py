# loses: check-rnn-forward
# told: so that its row stays zero
def rnn_forward(x, h_0, params):
    T = x.shape[0]
    hs = np.zeros((T,) + h_0.shape)
    h = h_0
    for t in range(T - 1):
        h = rnn_step(x[t], h, params)
        hs[t] = h
    return hs, h
