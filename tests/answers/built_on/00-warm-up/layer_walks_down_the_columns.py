# mistake: goes through the columns of W_x instead of its rows (x_t @ W_x, not its transpose): wrong numbers where D = H, a crash elsewhere
# read: right
# told: your layer matches x_t @ W_x, without the transpose: W_x has a row for each unit, and x_t
def layer(x_t, W_x, b):
    """The pre-activations of a layer: x_t (N, D), W_x (H, D), b (H,) -> a (N, H)."""
    per_unit = np.apply_along_axis(lambda w: np.dot(x_t, w), 0, W_x)
    return per_unit + b
