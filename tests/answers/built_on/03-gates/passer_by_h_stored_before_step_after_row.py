# mistake: h is stored before the step instead of after it: row t holds h_{t-1}, h_0 is in and the last h is left out
# read: right
# told: your lstm_forward matches a loop that collects h before the step: the outputs are one step
def lstm_forward(x, state, params):
    T = x.shape[0]
    hs = np.zeros((T,) + state[0].shape)
    for t in range(T):
        hs[t] = state[0]
        state = lstm_step(x[t], state, params)
    return hs, state
