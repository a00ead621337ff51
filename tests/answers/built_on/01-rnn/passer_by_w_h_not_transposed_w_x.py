# mistake: W_h is not transposed (W_x is): each unit hears through the column instead of the row of W_h
# read: right
# told: your h_t matches a step whose W_h is not transposed: in code it is h_prev @ W_h.T.
def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    return np.tanh(x_t @ W_x.T + h_prev @ W_h + b)
