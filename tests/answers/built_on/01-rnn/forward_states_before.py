# mistake: of the T + 1 states the first T are returned, so h begins with h_0 and lacks h_T; each row is the state before the step.
# read: right
# told: your rnn_forward matches a loop that collects h before the step: the outputs are one step
def rnn_forward(x, h_0, params):
    T = len(x)
    track = np.zeros((T + 1,) + h_0.shape)
    track[0] = h_0
    for t in range(T):
        track[t + 1] = rnn_step(x[t], track[t], params)
    return track[:T], track[T]
