# mistake: lstm_forward starts every step from the initial state, because the comprehension never hands the new state on; the steps know nothing of each other.
# read: right
# told: your lstm_forward matches a loop whose state never advances: each step starts from the initial state
def lstm_forward(x, state, params):
    outs = [lstm_step(x[t], state, params) for t in range(x.shape[0])]
    h = np.array([h_t for h_t, _ in outs])
    return h, outs[-1]
