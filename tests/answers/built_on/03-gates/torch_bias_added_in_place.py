# mistake: from_torch adds the second bias into the first one's own array, so the argument bias_ih is changed (and another call gives another bias)
# read: right
# told: your from_torch changes bias_ih in place: c *= f or c[0] = f writes into the caller's
def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    b = bias_ih
    for k in range(len(b)):
        b[k] += bias_hh[k]
    return weight_ih, weight_hh, b


def to_keras(params):
    return tuple(np.transpose(each) for each in params)


def from_keras(kernel, recurrent_kernel, bias):
    return tuple(np.transpose(each) for each in (kernel, recurrent_kernel, bias))
