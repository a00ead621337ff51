# mistake: to_keras brings the matrices to the shapes (D, 4H) and (H, 4H) by reshape, which keeps the order in memory, in place of a transpose: the shapes are right, the entries are scrambled; right only for D = 1 (kernel) and H = 1 (recurrent_kernel); from_torch and from_keras are right
# read: right
# told: your to_keras reshapes where it should transpose: the numbers land in other places.
def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    return weight_ih, weight_hh, bias_ih + bias_hh


def to_keras(params):
    W_x, W_h, b = params
    rows, D = W_x.shape
    H = W_h.shape[1]
    return W_x.reshape(D, rows), W_h.reshape(H, rows), b


def from_keras(kernel, recurrent_kernel, bias):
    return np.swapaxes(kernel, 0, 1), np.swapaxes(recurrent_kernel, 0, 1), bias
