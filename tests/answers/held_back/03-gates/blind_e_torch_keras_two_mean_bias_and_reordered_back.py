# mistake: TWO: from_torch takes the mean of the two biases and not their sum; and from_keras, but not to_keras, swaps the last two gates, as if Keras stacked i, f, o, c.
# read: right
# told: your from_torch takes the mean of the two biases: PyTorch adds them. your from_keras stacks the gate
def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    b = np.mean([bias_ih, bias_hh], axis=0)
    return weight_ih, weight_hh, b


def to_keras(params):
    return tuple(np.asarray(p).T for p in params)


def from_keras(kernel, recurrent_kernel, bias):
    H = bias.shape[0] // 4
    gates = {"i": 0, "f": 1, "o": 2, "c": 3}
    order = np.concatenate([np.arange(H) + gates[name] * H for name in "ifco"])
    return kernel.T[order], recurrent_kernel.T[order], bias[order]
