# mistake: rnn_forward starts every step from h_0 instead of handing the state on from step to step.
# read: right
# told: your rnn_forward matches a loop whose state never advances: each step starts from h_0.
def rnn_forward(x, h_0, params):
    h = np.array([rnn_step(x_t, h_0, params) for x_t in x])
    return h, h[-1]
