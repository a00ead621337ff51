# mistake: TWO: rnn_step adds the bias after the tanh instead of inside it, and it multiplies h_prev with W_h that is not transposed.
# read: right
# told: the part of b. With all but b at zero, h_t[0, 0] should be 0.77253, yours is 1.0266 (with N = 1, D =
guess_h = None


def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    from_input = x_t @ W_x.T
    from_state = h_prev @ W_h
    return np.tanh(from_input + from_state) + b
