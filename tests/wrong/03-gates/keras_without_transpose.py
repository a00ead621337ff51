# loses: check-torch-keras
# told: does not transpose: Keras multiplies from the other side
def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    return weight_ih, weight_hh, bias_ih + bias_hh


def to_keras(params):
    return params


def from_keras(kernel, recurrent_kernel, bias):
    return kernel.T, recurrent_kernel.T, bias
