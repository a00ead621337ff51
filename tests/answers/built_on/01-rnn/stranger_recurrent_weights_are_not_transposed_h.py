# mistake: the recurrent weights are not transposed (h_prev @ W_h), which fits because the matrix is square
# read: right
# told: your h_t matches a step whose W_h is not transposed: in code it is h_prev @ W_h.T.
def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    return np.tanh(x_t @ W_x.T + h_prev @ W_h + b)
