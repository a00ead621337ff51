# mistake: believes that Keras keeps the four gates of each unit side by side (interleaved) and sorts them out by gate
# read: right
# told: W_x, as from_keras returns it. It holds the right numbers, in other places. In from_keras.
def from_keras(kernel, recurrent_kernel, bias):
    H = recurrent_kernel.shape[0]
    order = np.arange(4 * H).reshape(H, 4).T.ravel()
    return kernel.T[order], recurrent_kernel.T[order], bias[order]
