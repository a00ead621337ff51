# mistake: the sum runs over the units (axis 1) and not over the inputs (axis 2), so the result has a column per input
# read: vague
def layer(x_t, W_x, b):
    products = x_t[:, None, :] * W_x[None, :, :]
    a = products.sum(axis=1)
    return a + b
