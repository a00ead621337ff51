# mistake: sigmoid (the squashing of a gate) in the place of tanh, written without overflow
# read: right
# told: your h_t matches a step with a sigmoid in the place of the tanh.
def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    a = x_t @ W_x.T + h_prev @ W_h.T + b
    return 0.5 * (1 + np.tanh(a / 2))
