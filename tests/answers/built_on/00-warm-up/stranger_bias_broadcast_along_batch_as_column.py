# mistake: the bias is broadcast along the batch, as a column b[:, None], through the transposed product
# read: right
# told: your layer matches W_x @ x_t.T, which has a column for each sequence: here sequences are
def layer(x_t, W_x, b):
    return W_x @ x_t.T + b[:, None]
