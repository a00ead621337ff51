# mistake: to_keras forgets to transpose; from_keras too
# told: your to_keras does not transpose: Keras multiplies from the other side, x @ kernel. your from_keras
def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    return weight_ih, weight_hh, bias_ih + bias_hh


def to_keras(params):
    W_x, W_h, b = params
    return [W_x, W_h, b]


def from_keras(kernel, recurrent_kernel, bias):
    return kernel, recurrent_kernel, bias
