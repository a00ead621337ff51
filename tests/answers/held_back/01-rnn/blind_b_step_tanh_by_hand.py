# mistake: rnn_step computes tanh by its definition with exponentials, which overflows (and gives NaN) for sums in the thousands.
# read: right
# told: your h_t matches a step that divides sums of exponentials, which overflow where the sum is large: np
guess_h = 0.9


def my_tanh(a):
    up, down = np.exp(a), np.exp(-a)
    return (up - down) / (up + down)


def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    return my_tanh(np.einsum("nd,hd->nh", x_t, W_x) + np.einsum("nj,hj->nh", h_prev, W_h) + b)
