# mistake: layer does not return the pre-activations but puts them through tanh first.
# read: right
# told: your layer matches a layer with a tanh: the pre-activation is asked for, before any activation funct
def layer(x_t, W_x, b):
    pre = np.einsum("nd,hd->nh", x_t, W_x) + b
    return np.tanh(pre)
