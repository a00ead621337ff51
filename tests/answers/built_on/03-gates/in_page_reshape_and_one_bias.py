# mistake: from_keras reshapes the matrices instead of transposing them, and from_torch takes bias_ih alone (two mistakes)
# read: right
# told: your from_torch uses bias_ih alone: PyTorch adds bias_hh to it. your from_keras reshapes
def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    """Our params (W_x, W_h, b) from the four arrays of a one-layer torch.nn.LSTM."""
    return weight_ih, weight_hh, bias_ih


def to_keras(params):
    """The arrays (kernel, recurrent_kernel, bias) of a keras.layers.LSTM from our params."""
    W_x, W_h, b = params
    return W_x.T, W_h.T, b


def from_keras(kernel, recurrent_kernel, bias):
    """Our params (W_x, W_h, b) from the arrays of a keras.layers.LSTM."""
    D, H4 = kernel.shape
    return kernel.reshape(H4, D), recurrent_kernel.reshape(H4, H4 // 4), bias
