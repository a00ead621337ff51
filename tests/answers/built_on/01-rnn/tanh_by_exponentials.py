# mistake: tanh is written with e^{2a}, which overflows for large sums and gives nan instead of 1.
# told: In rnn_step. Some of your numbers are NaN: a division by
def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    a = np.einsum("nd,hd->nh", x_t, W_x) + np.einsum("nk,hk->nh", h_prev, W_h) + b
    e = np.exp(2 * a)
    return (e - 1) / (e + 1)
