# mistake: rnn_forward puts h_0 at place 0 of the result and starts at step 1, so the first input is never read.
# read: right
# told: your rnn_forward matches a loop that takes h_0 for the first output, and leaves the first input out:
def rnn_forward(x, h_0, params):
    T, N = x.shape[:2]
    H = h_0.shape[1]
    states = np.zeros((T, N, H))
    states[0] = h_0
    for t in range(1, T):
        states[t] = rnn_step(x[t], states[t - 1], params)
    return states, states[T - 1]
