# mistake: The rows returned are the states before each step (h_0 to h_{T-1}) instead of after it; only the final state is right.
# told: your rnn_forward matches a loop that collects h before the step: the outputs are one step
def rnn_forward(x, h_0, params):
    T = x.shape[0]
    states = np.zeros((T + 1,) + h_0.shape)
    states[0] = h_0
    for t in range(T):
        states[t + 1] = rnn_step(x[t], states[t], params)
    return states[:-1], states[-1]
