# mistake: rnn_step stacks the vectors as [h_prev, x_t] but the weights as [W_x, W_h], so the weights meet the wrong numbers.
# read: right
# told: the part of x_t and the part of h_prev. With all but x_t at zero, h_t[0, 0] should be -0.79938, your
guess_h = 1.0


def rnn_step(x_t, h_prev, params):
    """h_t = tanh(W [h; x] + b) with one joint matrix."""
    W = np.hstack(params[:2])
    joined = np.hstack((h_prev, x_t))
    return np.tanh(joined @ W.T + params[2])
