# mistake: appends h before taking the step, so row t holds the state before step t: begins with h_0, misses h_T
# read: right
# told: your lstm_forward matches a loop that collects h before the step: the outputs are one step
def lstm_forward(x, state, params):
    hs = []
    for t in range(len(x)):
        h, c = state
        hs.append(h)
        state = lstm_step(x[t], (h, c), params)
    return np.array(hs), state
