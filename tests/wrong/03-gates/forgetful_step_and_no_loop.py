# loses: check-lstm-step check-lstm-forward
# told: starts from zeros whatever state it is given
# told: whose state never advances
def lstm_step(x_t, state, params):
    W_x, _, b = params
    i, _, g, o = np.split(x_t @ W_x.T + b, 4, axis=1)
    s = lambda v: 0.5 + 0.5 * np.tanh(v / 2)
    c = s(i) * np.tanh(g)
    return s(o) * np.tanh(c), c


def lstm_forward(x, state, params):
    return np.array([lstm_step(x_t, state, params)[0] for x_t in x]), lstm_step(x[-1], state, params)
