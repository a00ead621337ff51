# mistake: The matrices are reshaped to the wanted shape instead of transposed, so the weights are in the wrong places.
# told: your from_keras reshapes where it should transpose.
def from_keras(kernel, recurrent_kernel, bias):
    H = recurrent_kernel.shape[0]
    D = kernel.shape[0]
    W_x = kernel.reshape(4 * H, D)
    W_h = recurrent_kernel.reshape(4 * H, H)
    return W_x, W_h, bias


def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    """Our params (W_x, W_h, b) from the four arrays of a one-layer torch.nn.LSTM."""
    return (weight_ih, weight_hh, bias_ih + bias_hh)


def to_keras(params):
    """The arrays (kernel, recurrent_kernel, bias) of a keras.layers.LSTM from our params."""
    W_x, W_h, b = params
    return (W_x.T, W_h.T, b)
