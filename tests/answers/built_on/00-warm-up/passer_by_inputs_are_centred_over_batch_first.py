# mistake: two in layer: the inputs are centred over the batch first, and tanh is applied (activations instead of ...
# read: vague
# told: In layer. All your numbers lie from -1 to 1, and right ones go beyond: is there a tanh too
def layer(x_t, W_x, b):
    x_t = x_t - x_t.mean(axis=0)
    return np.tanh(x_t @ W_x.T + b)
