# mistake: the bias is added to the input's product and to the recurrent product as well, so it counts twice; shows wherever b is not zero
# read: right
# told: where a is made, b counts twice
def lstm_step(x_t, state, params):
    hm, cm = state
    Wx, Wh, b = params
    H = hm.shape[1]
    from_x = np.einsum("nd,kd->nk", x_t, Wx) + b
    from_h = np.einsum("nh,kh->nk", hm, Wh) + b
    pre = from_x + from_h

    def block(k):
        return pre[:, (k - 1) * H : k * H]

    def sig(z):
        return 0.5 + 0.5 * np.tanh(0.5 * z)

    c = sig(block(2)) * cm + sig(block(1)) * np.tanh(block(3))
    return sig(block(4)) * np.tanh(c), c
