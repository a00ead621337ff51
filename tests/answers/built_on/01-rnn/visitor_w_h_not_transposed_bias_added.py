# mistake: two: W_h is not transposed, and the bias is added twice (once for the input, once for the state, as in PyTorch)
# read: right
# told: your h_t matches a step whose W_h is not transposed: in code it is h_prev @ W_h.T. your h_t
def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    from_input = x_t @ W_x.T + b
    from_state = h_prev @ W_h + b
    return np.tanh(from_input + from_state)
