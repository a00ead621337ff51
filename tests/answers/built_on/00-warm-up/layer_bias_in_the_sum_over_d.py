# mistake: the bias is added inside the loop over the inputs, so it counts D times; shows for every b other than 0 once D > 1.
# read: right
# told: your layer gives the numbers that come out if, in what is returned, b counts x_t.shape[1
def layer(x_t, W_x, b):
    """The pre-activations of a layer: x_t (N, D), W_x (H, D), b (H,) -> a (N, H)."""
    nb, nd = x_t.shape
    nh = W_x.shape[0]
    a = np.zeros((nb, nh))
    for d in range(nd):
        # rank one update, column by column
        a += np.outer(x_t[:, d], W_x[:, d]) + b
    return a
