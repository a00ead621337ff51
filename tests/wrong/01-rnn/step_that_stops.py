# loses: check-rnn-step
# told: Your code stopped
def rnn_step(x_t, h_prev, params):
    return np.tanh(x_t @ W_x.T + h_prev @ W_h.T + b)
