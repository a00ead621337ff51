# mistake: layer swaps the axes of W_x with reshape(D, H) instead of transposing it, so the same numbers are cut into other rows; shows whenever D > 1 and H > 1, right where D = 1 or H = 1 (the bias is right)
# read: right
# told: your layer matches a W_x that is reshaped: that gives it the right shape and puts its nu
def layer(x_t, W_x, b):
    units, inputs = W_x.shape
    # one column for each unit, so that the product with the rows of x_t fits
    columns = W_x.reshape(inputs, units)
    return np.dot(x_t, columns) + b
