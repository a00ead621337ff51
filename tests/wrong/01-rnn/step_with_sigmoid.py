# loses: check-rnn-step
# told: a sigmoid in the place of the tanh
def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    a = np.matmul(x_t, W_x.T) + np.matmul(h_prev, W_h.T) + b
    return 0.5 + 0.5 * np.tanh(a / 2)
