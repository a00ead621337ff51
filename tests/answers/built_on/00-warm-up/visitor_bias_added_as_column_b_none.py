# mistake: the bias is added as a column (b[:, None]), along the batch instead of along the units
# read: right
# told: your layer matches a bias with an entry for each row: it has one for each unit, so x_t @
def layer(x_t, W_x, b):
    return x_t @ W_x.T + b[:, None]
