# mistake: layer squeezes its result, so the batch axis is lost for one sequence and the unit axis for a layer of one unit.
# read: right
# told: your layer matches a layer whose axes of length 1 are dropped: the result is (N, H), whatever N and
def layer(x_t, W_x, b):
    product = np.tensordot(x_t, W_x, axes=([1], [1]))
    return np.squeeze(product + b)
