# mistake: the state is written into the caller's h_0 in place
# read: right
# told: your rnn_forward changes h_0 in place: c *= f or c[0] = f writes into the caller's array,
def rnn_forward(x, h_0, params):
    T = x.shape[0]
    h = np.empty((T, *h_0.shape))
    state = h_0
    for t in range(T):
        state[:] = rnn_step(x[t], state, params)
        h[t] = state
    return h, state
