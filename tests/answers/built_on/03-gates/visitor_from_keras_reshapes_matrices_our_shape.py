# mistake: from_keras reshapes the matrices to our shape instead of transposing them
# read: right
# told: your from_keras reshapes where it should transpose.
def from_keras(kernel, recurrent_kernel, bias):
    D, H4 = kernel.shape
    H = H4 // 4
    return kernel.reshape(H4, D), recurrent_kernel.reshape(H4, H), bias
