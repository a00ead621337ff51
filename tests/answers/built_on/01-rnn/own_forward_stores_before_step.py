# mistake: h of each step is the state before it; the final one is right
# told: your rnn_forward matches a loop that collects h before the step: the outputs are one step late.
def rnn_forward(x, h_0, params):
    T = len(x)
    h = np.empty((T,) + h_0.shape)
    state = h_0
    for t in range(T):
        h[t] = state
        state = rnn_step(x[t], state, params)
    return h, state
