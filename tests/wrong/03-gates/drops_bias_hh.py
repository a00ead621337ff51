# loses: check-torch-keras
# told: uses bias_ih alone
def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    return weight_ih, weight_hh, bias_ih


def to_keras(params):
    W_x, W_h, b = params
    return W_x.T, W_h.T, b


def from_keras(kernel, recurrent_kernel, bias):
    return kernel.T, recurrent_kernel.T, bias
