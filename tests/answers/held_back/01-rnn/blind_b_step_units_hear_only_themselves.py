# mistake: rnn_step multiplies h_prev elementwise with the diagonal of W_h, so each unit hears only its own last output and the weights between different units are ignored.
# read: right
# told: your h_t matches a step that uses the diagonal of W_h alone.
guess_h = 0.86


def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    own_weight = np.diagonal(W_h)
    pre = np.dot(x_t, W_x.T)
    pre = pre + own_weight * h_prev
    pre = pre + b
    return np.tanh(pre)
