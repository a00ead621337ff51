# mistake: TWO: lstm_step adds i * g to the whole c_prev as in 1997, without the forget gate; and it squeezes what it returns, so a batch of one (or a single unit) loses its axis.
# read: right
# told: in a shape. c_t should have the shape (1, 1), yours has () (with N = 1, D = 2, H = 1). In lstm_step.
def lstm_step(x_t, state, params):
    def logistic(v):
        return np.exp(-np.logaddexp(0, -v))

    h_prev, c_prev = state
    W_x, W_h, b = params
    a = np.einsum("nd,kd->nk", x_t, W_x) + np.einsum("nh,kh->nk", h_prev, W_h) + b
    a = a.reshape(len(x_t), 4, -1)
    write = logistic(a[:, 0])
    read = logistic(a[:, 3])
    c_t = c_prev + write * np.tanh(a[:, 2])  # the constant error carousel
    h_t = read * np.tanh(c_t)
    return np.squeeze(h_t), np.squeeze(c_t)
