# mistake: rnn_step squashes the input only, tanh(W_x x + b) + W_h h_prev, and adds the recurrent part after the tanh, so the state may be larger than 1; right where h_prev = 0 or W_h = 0
# read: right
# told: your h_t matches a step whose tanh leaves out the part of h_prev.
def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    new_information = np.tanh(x_t @ W_x.T + b)
    memory = h_prev @ W_h.T
    return memory + new_information
