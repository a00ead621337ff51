# mistake: Keras's order i, f, c, o is taken for i, c, f, o, so the blocks of f and g change places on the way back; to_keras leaves them in place.
# read: right
# told: your from_keras stacks the gates i, g, f, o: Keras keeps i, f, g, o, as here (it writes
def from_keras(kernel, recurrent_kernel, bias):
    """Our params (W_x, W_h, b) from the arrays of a keras.layers.LSTM."""
    nh = recurrent_kernel.shape[0]
    nd = kernel.shape[0]
    W_x = np.zeros((4 * nh, nd))
    W_h = np.zeros((4 * nh, nh))
    b = np.zeros(4 * nh)
    src = [0, 2, 1, 3]
    for k in range(4):
        for j in range(nh):
            r = k * nh + j
            q = src[k] * nh + j
            W_x[r, :] = kernel[:, q]
            W_h[r, :] = recurrent_kernel[:, q]
            b[r] = bias[q]
    return W_x, W_h, b
