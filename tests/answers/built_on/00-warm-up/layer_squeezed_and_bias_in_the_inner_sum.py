# mistake: two: the bias is inside the sum over the inputs, so it is added D times (wrong where D > 1); and np.squeeze drops an axis of length 1 (where N = 1 or H = 1)
# read: right
# told: In layer. It has 0 axes, where 2 are asked for: () for (1, 1).
def layer(x_t, W_x, b):
    """The pre-activations of a layer: x_t (N, D), W_x (H, D), b (H,) -> a (N, H)."""
    products = x_t[:, None, :] * W_x[None, :, :] + b[None, :, None]
    return np.squeeze(products.sum(axis=-1))
