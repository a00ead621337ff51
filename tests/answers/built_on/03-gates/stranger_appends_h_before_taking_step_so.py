# mistake: appends h before taking the step, so row t holds the state before step t: begins with h_0, misses h_T
# read: right
def lstm_forward(x, state, params):
    hs = []
    for t in range(len(x)):
        h, c = state
        hs.append(h)
        state = lstm_step(x[t], (h, c), params)
    return np.array(hs), state
