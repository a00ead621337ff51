# loses: check-rnn-step check-rnn-forward
# told: it has no memory
# told: h_prev: expected an array of shape
def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    return np.tanh(x_t @ W_x.T + b)


def rnn_forward(x, h_0, params):
    h = rnn_step(x.reshape(-1, x.shape[-1]), h_0, params).reshape(*x.shape[:2], -1)
    return h, h[-1]
