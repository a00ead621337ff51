# loses: check-rnn-step
# told: it has no memory
def rnn_step(x_t, h_prev, params):
    (W_x, W_h, b) = params
    return np.tanh(np.dot(x_t, W_x.T) + b)
