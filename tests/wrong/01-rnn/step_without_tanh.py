# loses: check-rnn-step
# told: without its tanh
def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    return x_t.dot(W_x.T) + h_prev.dot(W_h.T) + b
