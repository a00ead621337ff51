# mistake: takes the step as an Euler step of a differential equation: adds the old state outside the tanh, h_prev + tanh(...)
# read: right
# told: your h_t matches a step that adds h_prev to the new state once more.
def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    dh = np.tanh(x_t @ W_x.T + h_prev @ W_h.T + b)
    return h_prev + dh
