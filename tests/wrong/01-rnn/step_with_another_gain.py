# loses: check-rnn-step
# told: goes wrong first:</strong> the part of h_prev. With all but h_prev at zero
def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    leak = 0.9
    return np.tanh(x_t @ W_x.T + leak * (h_prev @ W_h.T) + b)
