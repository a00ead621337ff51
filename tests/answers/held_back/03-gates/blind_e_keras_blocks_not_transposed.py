# mistake: to_keras and from_keras put the four (H, H) blocks of the recurrent weights side by side (or below each other) without transposing each block, so shapes fit but every gate's recurrent matrix is transposed; the kernel is right.
# read: right
# told: recurrent_kernel, as to_keras returns it, after kernel, which is right. It holds the right numbers,
def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    return weight_ih, weight_hh, np.add(bias_ih, bias_hh)


def to_keras(params):
    W_x, W_h, b = params
    kernel = np.transpose(W_x)
    recurrent_kernel = np.concatenate(np.split(W_h, 4, axis=0), axis=1)
    return kernel, recurrent_kernel, b


def from_keras(kernel, recurrent_kernel, bias):
    W_h = np.concatenate(np.split(recurrent_kernel, 4, axis=1), axis=0)
    return np.transpose(kernel), W_h, bias
