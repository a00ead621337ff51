# mistake: two: the bias is subtracted like a threshold; and a tanh is put on the result, though the pre-activations ...
# read: right
# told: your layer gives the numbers that come out if, in what is returned, x_t @ W_x.T and b are
def layer(x_t, W_x, b):
    a = x_t @ W_x.T - b
    return np.tanh(a)
