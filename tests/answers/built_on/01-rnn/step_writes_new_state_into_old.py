# mistake: the new state is written into the array h_prev of the caller (out=h_prev) and returned as the same object; the values are right, but the given array is changed.
# read: right
# told: your rnn_step changes h_prev in place: c *= f or c[0] = f writes into the caller's array,
def rnn_step(x_t, h_prev, params):
    Wx, Wh, b = params
    pre = np.einsum("nd,hd->nh", x_t, Wx) + np.einsum("nk,hk->nh", h_prev, Wh)
    pre += b
    return np.tanh(pre, out=h_prev)
