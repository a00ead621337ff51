# mistake: layer returns tanh of the pre-activations instead of the pre-activations themselves (the activation function is taken for a part of the layer); wrong at all entries but those where a = 0, almost right where a is close to 0
# read: right
# told: your layer matches a layer with a tanh: the pre-activation is asked for, before any acti
def layer(x_t, W_x, b):
    pre = np.einsum("hd,nd->nh", W_x, x_t)
    pre = pre + b[np.newaxis, :]
    return np.tanh(pre)
