# mistake: the bias is subtracted, as if it were a threshold
# read: right
def layer(x_t, W_x, b):
    return x_t @ W_x.T - b
