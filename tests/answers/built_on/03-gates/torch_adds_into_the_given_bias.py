# mistake: the second bias is added into the array bias_ih in place, so the caller's bias_ih is changed, and a second call counts bias_hh twice.
# read: right
# told: your from_torch changes bias_ih in place: c *= f or c[0] = f writes into the caller's ar
def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    """Our params (W_x, W_h, b) from the four arrays of a one-layer torch.nn.LSTM."""
    b = bias_ih
    for r in range(b.shape[0]):
        b[r] += bias_hh[r]
    return weight_ih, weight_hh, b


def to_keras(params):
    """The arrays (kernel, recurrent_kernel, bias) of a keras.layers.LSTM from our params."""
    W_x, W_h, b = params
    return np.einsum("rd->dr", W_x).copy(), np.einsum("rk->kr", W_h).copy(), b.copy()


def from_keras(kernel, recurrent_kernel, bias):
    """Our params (W_x, W_h, b) from the arrays of a keras.layers.LSTM."""
    return np.einsum("dr->rd", kernel).copy(), np.einsum("kr->rk", recurrent_kernel).copy(), bias.copy()
