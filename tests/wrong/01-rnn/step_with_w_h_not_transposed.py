# loses: check-rnn-step
# told: W_h is not transposed
def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    return np.tanh(x_t @ W_x.T + h_prev @ W_h + b)
