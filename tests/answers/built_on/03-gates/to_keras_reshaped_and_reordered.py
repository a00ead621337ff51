# mistake: two: to_keras reshapes the matrices to (D, 4H) and (H, 4H) instead of transposing them, so the shapes fit but the entries are scrambled; and before that it swaps the last two gates, to i, f, o, g, in the matrices and in the bias, though Keras has our order; from_torch and from_keras are right; of to_keras the first half of the bias is right, and with D = 1 the first half of the kernel
# read: right
# told: kernel, as to_keras returns it. It holds the right numbers, in other places. In to_keras
def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    return np.array(weight_ih), np.array(weight_hh), bias_ih + bias_hh


def to_keras(params):
    def reorder(array):
        i, f, g, o = np.split(array, 4)
        return np.concatenate([i, f, o, g])

    W_x, W_h, b = (reorder(array) for array in params)
    kernel = W_x.reshape(W_x.shape[1], -1)
    recurrent_kernel = W_h.reshape(W_h.shape[1], -1)
    return kernel, recurrent_kernel, b


def from_keras(kernel, recurrent_kernel, bias):
    return np.transpose(kernel), np.transpose(recurrent_kernel), np.array(bias)
