# mistake: each unit hears only its own last output (the diagonal of W_h), not those of the other units
# read: right
# told: your h_t matches a step that uses the diagonal of W_h alone.
def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    return np.tanh(x_t @ W_x.T + h_prev * np.diag(W_h) + b)
