# mistake: rnn_forward keeps T + 1 states with h_0 in front and returns the first T of them, so the h of every step are h_0 to h_{T-1}, one step late, and h_T is missing there; the second result, h_T, is right
# read: right
# told: your rnn_forward matches a loop that collects h before the step: the outputs are one ste
def rnn_forward(x, h_0, params):
    T = len(x)
    h = np.empty((T + 1, *h_0.shape))
    h[0] = h_0
    for t in range(T):
        h[t + 1] = rnn_step(x[t], h[t], params)
    return h[:T], h[T]
