# mistake: the recurrent kernel is put together from its four H by H blocks, but the blocks themselves are not transposed; right for H = 1 or symmetric blocks (the kernel of the input is right).
# read: right
# told: recurrent_kernel, as to_keras returns it, after kernel, which is right. It holds the rig
def to_keras(params):
    """The arrays (kernel, recurrent_kernel, bias) of a keras.layers.LSTM from our params."""
    W_x, W_h, b = params
    nr, nd = W_x.shape
    nh = nr // 4
    K = np.zeros((nd, nr))
    U = np.zeros((nh, nr))
    for k in range(4):
        lo = k * nh
        hi = lo + nh
        K[:, lo:hi] = W_x[lo:hi, :].T
        U[:, lo:hi] = W_h[lo:hi, :]
    return K, U, b.copy()
