# mistake: the recurrent matrix's blocks (H, H) are put side by side without transposing each; the shape is right, for H > 1 the numbers are not (the kernel is right)
# read: right
# told: recurrent_kernel, as to_keras returns it, after kernel, which is right. It holds the
def to_keras(params):
    W_x, W_h, b = params
    kernel = np.hstack([block.T for block in np.vsplit(W_x, 4)])
    recurrent_kernel = np.hstack(np.vsplit(W_h, 4))
    return kernel, recurrent_kernel, b


def from_keras(kernel, recurrent_kernel, bias):
    return kernel.T, recurrent_kernel.T, bias


def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    return weight_ih, weight_hh, bias_ih + bias_hh
