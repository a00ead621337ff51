# mistake: to_keras takes 1 off the forget gate's bias and from_keras adds 1 to it, as if Keras added its unit_forget_bias when it runs; it is only how the bias is initialised, so the stored bias is already the whole one.
# read: right
# told: bias, as to_keras returns it, after kernel and recurrent_kernel, which are right.
def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    W_x, W_h = weight_ih.copy(), weight_hh.copy()
    return W_x, W_h, bias_ih + bias_hh


def to_keras(params):
    W_x, W_h, b = params
    H = W_h.shape[1]
    bias = np.array(b, copy=True)
    bias[H : 2 * H] -= 1.0  # unit_forget_bias=True: Keras adds it
    return W_x.T, W_h.T, bias


def from_keras(kernel, recurrent_kernel, bias):
    H = recurrent_kernel.shape[0]
    b = np.array(bias, copy=True)
    b[H : 2 * H] += 1.0
    return kernel.T, recurrent_kernel.T, b
