# mistake: h[t - 1] at t = 0 is h[-1], the still empty last row: h_0 is never used
# read: right
# told: your rnn_forward matches a loop that ignores h_0 and starts from zeros.
def rnn_forward(x, h_0, params):
    T, N = x.shape[:2]
    h = np.zeros((T, N, h_0.shape[1]))
    for t in range(T):
        h[t] = rnn_step(x[t], h[t - 1], params)
    return h, h[-1]
