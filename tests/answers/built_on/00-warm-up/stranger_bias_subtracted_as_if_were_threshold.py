# mistake: the bias is subtracted, as if it were a threshold
# read: right
# told: your layer matches a layer that subtracts its bias.
def layer(x_t, W_x, b):
    return x_t @ W_x.T - b
