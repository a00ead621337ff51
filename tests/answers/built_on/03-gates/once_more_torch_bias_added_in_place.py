# mistake: from_torch adds bias_hh to the caller's bias_ih in place: the params are right the first time, but the argument bias_ih has changed, and a second call with the same arrays adds bias_hh again; to_keras and from_keras are right
# read: right
# told: your from_torch changes bias_ih in place: c *= f or c[0] = f writes into the caller's ar
def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    bias_ih += bias_hh
    return weight_ih.copy(), weight_hh.copy(), bias_ih.copy()


def to_keras(params):
    W_x, W_h, b = params
    return W_x.T.copy(), W_h.T.copy(), b.copy()


def from_keras(kernel, recurrent_kernel, bias):
    return kernel.T.copy(), recurrent_kernel.T.copy(), bias.copy()
