# loses: check-rnn-step
# told: a tanh on each part
def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    new = np.tanh(x_t @ W_x.T)
    old = np.tanh(h_prev @ W_h.T + b)
    return new + old
