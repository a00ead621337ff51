# mistake: the bias is added inside the sum over the inputs, so it counts D times
# read: right
# told: your layer gives the numbers that come out if, in what is returned, b counts x_t.shape[1]
def layer(x_t, W_x, b):
    products = x_t[:, None, :] * W_x[None, :, :] + b[None, :, None]
    return products.sum(axis=2)
