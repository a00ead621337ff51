# loses: check-rnn-forward
# told: ignores h_0 and starts from zeros
def rnn_forward(x, h_0, params):
    T, N, D = x.shape
    h = np.zeros((T + 1, N, params[1].shape[0]))
    for t in range(T):
        h[t + 1] = rnn_step(x[t], h[t], params)
    return h[1:], h[T]
