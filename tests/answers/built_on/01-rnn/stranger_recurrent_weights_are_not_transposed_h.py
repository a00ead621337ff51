# mistake: the recurrent weights are not transposed (h_prev @ W_h), which fits because the matrix is square
# read: right
def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    return np.tanh(x_t @ W_x.T + h_prev @ W_h + b)
