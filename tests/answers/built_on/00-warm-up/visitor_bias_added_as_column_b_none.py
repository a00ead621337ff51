# mistake: the bias is added as a column (b[:, None]), along the batch instead of along the units
# read: right
def layer(x_t, W_x, b):
    return x_t @ W_x.T + b[:, None]
