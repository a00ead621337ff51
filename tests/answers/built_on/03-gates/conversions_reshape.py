# mistake: between here and Keras the matrices are reshaped to the swapped shape and not transposed; there and back gives the same, but the numbers stand in wrong places (unless H or D make it a vector).
# read: right
# told: your to_keras reshapes where it should transpose: the numbers land in other places. your
def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    return weight_ih, weight_hh, np.add(bias_ih, bias_hh)


def to_keras(params):
    W_x, W_h, b = params
    return W_x.reshape(W_x.shape[::-1]), W_h.reshape(W_h.shape[::-1]), b


def from_keras(kernel, recurrent_kernel, bias):
    D, four_H = kernel.shape
    return kernel.reshape(four_H, D), recurrent_kernel.reshape(four_H, -1), bias
