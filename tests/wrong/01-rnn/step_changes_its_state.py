# loses: check-rnn-step
# told: The call changed the numbers in h_prev
def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    h_prev[:] = np.tanh(x_t @ W_x.T + h_prev @ W_h.T + b)
    return h_prev
