# loses: check-lstm-forward
# told: whose state never advances
def lstm_forward(x, state, params):
    h = np.zeros((len(x), *state[0].shape))
    for t in range(len(x)):
        h[t], c = lstm_step(x[t], state, params)
    return h, (h[-1], c)
