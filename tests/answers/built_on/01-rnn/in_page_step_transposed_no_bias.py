# mistake: two: W_h is transposed (h_prev @ W_h), and b is added behind the tanh
# read: wrong
guess_h = 0.8


def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    W = np.hstack([W_x, W_h.T])
    z = np.hstack([x_t, h_prev])
    return np.tanh(z @ W.T) + b
