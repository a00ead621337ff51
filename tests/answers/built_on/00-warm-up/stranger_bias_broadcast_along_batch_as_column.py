# mistake: the bias is broadcast along the batch, as a column b[:, None], through the transposed product
# read: right
def layer(x_t, W_x, b):
    return W_x @ x_t.T + b[:, None]
