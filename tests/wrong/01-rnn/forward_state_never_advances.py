# loses: check-rnn-forward
# told: whose state never advances
def rnn_forward(x, h_0, params):
    h = np.array([rnn_step(x_t, h_0, params) for x_t in x])
    return h, h[-1]
