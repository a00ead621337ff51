# mistake: returns the states before each step (h_0 to h_{T-1}) instead of those after it, though the last state is right; shows always
# read: right
# told: your rnn_forward matches a loop that collects h before the step: the outputs are one step
def rnn_forward(x, h_0, params):
    T, N, D = x.shape
    H = h_0.shape[1]
    states = np.zeros((T + 1, N, H))
    states[0] = h_0
    for t in range(T):
        states[t + 1] = rnn_step(x[t], states[t], params)
    return states[:T], states[T]
