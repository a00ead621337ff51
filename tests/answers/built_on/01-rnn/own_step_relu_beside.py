# mistake: relu in the place of tanh
# told: your h_t matches a step with a rectifier in the place of the tanh.
def rnn_step(x_t, h_prev, params):
    Wx, Wh, bias = params
    z = np.einsum("nd,hd->nh", x_t, Wx) + np.einsum("nk,hk->nh", h_prev, Wh) + bias
    return z * (z > 0)
