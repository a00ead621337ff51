# mistake: from_keras swaps the last two gates: reads Keras' i, f, c, o as "cell and output the other way round than ours"
# read: right
# told: your from_keras stacks the gates i, f, o, g: Keras keeps i, f, g, o, as here (it writes c for g).
def from_keras(kernel, recurrent_kernel, bias):
    def back(K):
        i, f, c, o = np.split(K.T, 4)
        return np.concatenate([i, f, o, c])

    return back(kernel), back(recurrent_kernel), back(bias)
