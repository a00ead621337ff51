# mistake: a comma at the end of the line makes a tuple of one
# told: your rnn_step returns a tuple of one array, as a comma behind it makes: h_t alone is asked for.
def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    h_t = (np.tanh(x_t @ W_x.T + h_prev @ W_h.T + b),)
    return h_t
