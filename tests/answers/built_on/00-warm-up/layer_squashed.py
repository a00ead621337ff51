# mistake: returns the activations tanh(x W^T + b) where the pre-activations x W^T + b are asked for; shows wherever the sums are not small, nearly right for sums near 0
# read: right
# told: your layer matches a layer with a tanh: the pre-activation is asked for, before any acti
def layer(x_t, W_x, b):
    weighted = np.einsum("nd,hd->nh", x_t, W_x)
    return np.tanh(weighted + b)
