# mistake: two: the bias is subtracted like a threshold; and a tanh is put on the result, though the pre-activations ...
# read: right
def layer(x_t, W_x, b):
    a = x_t @ W_x.T - b
    return np.tanh(a)
