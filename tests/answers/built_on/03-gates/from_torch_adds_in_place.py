# mistake: from_torch adds the second bias into the caller's first one (bias_ih += bias_hh), so bias_ih is changed and a second call with the same arrays gives another b; the params returned by the first call are right, and so are to_keras and from_keras; harmless only where bias_hh = 0
# read: right
# told: your from_torch changes bias_ih in place: c *= f or c[0] = f writes into the caller's ar
def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    b = bias_ih
    b += bias_hh
    return weight_ih.copy(), weight_hh.copy(), b.copy()


def to_keras(params):
    W_x, W_h, b = params
    return W_x.T.copy(), W_h.T.copy(), b.copy()


def from_keras(kernel, recurrent_kernel, bias):
    return kernel.T.copy(), recurrent_kernel.T.copy(), bias.copy()
