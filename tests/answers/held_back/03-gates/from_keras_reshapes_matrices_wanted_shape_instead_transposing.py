# mistake: reshapes the Keras matrices to the wanted shape instead of transposing them
# read: right
# told: your from_keras reshapes where it should transpose.
def from_keras(kernel, recurrent_kernel, bias):
    D, fourH = kernel.shape
    return kernel.reshape(fourH, D), recurrent_kernel.reshape(fourH, fourH // 4), bias
