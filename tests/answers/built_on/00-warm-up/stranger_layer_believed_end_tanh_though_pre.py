# mistake: two: a layer is believed to end in a tanh, though the pre-activations are asked for; and the bias is added ...
# read: vague
# told: In layer. All your numbers lie from -1 to 1, and right ones go beyond: is there a tanh too
def layer(x_t, W_x, b):
    a = np.zeros((x_t.shape[0], W_x.shape[0]))
    for d in range(x_t.shape[1]):
        a += np.outer(x_t[:, d], W_x[:, d]) + b
    return np.tanh(a)
