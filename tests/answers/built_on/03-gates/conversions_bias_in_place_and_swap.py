# mistake: from_torch adds bias_hh into the caller's bias_ih with +=; and a second one, from_keras swaps the last two gates as if Keras had i, f, o, c, but its order is i, f, c, o.
# read: right
# told: your from_keras stacks the gates i, f, o, g: Keras keeps i, f, g, o, as here (it writes c
def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    b = bias_ih
    b += bias_hh
    return weight_ih.copy(), weight_hh.copy(), b


def to_keras(params):
    W_x, W_h, b = params
    return np.transpose(W_x), np.transpose(W_h), b


def from_keras(kernel, recurrent_kernel, bias):
    def ours(array):
        i, f, o, c = np.split(array, 4, axis=-1)
        return np.concatenate((i, f, c, o), axis=-1).T

    return ours(kernel), ours(recurrent_kernel), ours(bias)
