# mistake: The matrices are reshaped to the wanted shape instead of transposed, so the weights are in the wrong places.
# told: your from_keras reshapes where it should transpose.
def from_keras(kernel, recurrent_kernel, bias):
    H = recurrent_kernel.shape[0]
    D = kernel.shape[0]
    W_x = kernel.reshape(4 * H, D)
    W_h = recurrent_kernel.reshape(4 * H, H)
    return W_x, W_h, bias
