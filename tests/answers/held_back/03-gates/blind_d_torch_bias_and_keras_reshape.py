# mistake: TWO: from_torch uses bias_ih only and drops bias_hh; and to_keras turns the matrices with reshape instead of a transpose, so the shapes are right but the numbers stand in wrong places.
# read: right
# told: your from_torch uses bias_ih alone: PyTorch adds bias_hh to it. your to_keras reshapes where it shou
def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    return weight_ih, weight_hh, bias_ih


def to_keras(params):
    W_x, W_h, b = params
    four_H, D = W_x.shape
    H = four_H // 4
    return W_x.reshape(D, four_H), W_h.reshape(H, four_H), b


def from_keras(kernel, recurrent_kernel, bias):
    return kernel.transpose(), recurrent_kernel.transpose(), bias
