# loses: check-rnn-step
# told: After the call h_prev held other numbers
def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    h_prev[:] = np.tanh(x_t @ W_x.T + h_prev @ W_h.T + b)
    return h_prev
