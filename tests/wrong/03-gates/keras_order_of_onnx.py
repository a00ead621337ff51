# loses: check-torch-keras
# told: from_keras stacks the gates i, o, f, g
def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    return weight_ih, weight_hh, bias_ih + bias_hh


def to_keras(params):
    return [params[0].T, params[1].T, params[2]]


def from_keras(kernel, recurrent_kernel, bias):
    mixed = []
    for rows in (kernel.T, recurrent_kernel.T, bias):
        i, f, g, o = np.split(rows, 4)
        mixed.append(np.concatenate([i, o, f, g]))
    return tuple(mixed)
