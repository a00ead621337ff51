# mistake: the recurrent weights go into the stacked matrix untransposed, so h_prev @ W_h is computed in place of h_prev @ W_h.T; wrong unless W_h is symmetric.
# read: right
# told: your h_t matches a step whose W_h is not transposed: in code it is h_prev @ W_h.T.
def rnn_step(x_t, h_prev, params):
    U, W, bias = params
    both = np.hstack((x_t, h_prev))
    stacked = np.vstack((U.T, W))
    return np.tanh(both @ stacked + bias)
