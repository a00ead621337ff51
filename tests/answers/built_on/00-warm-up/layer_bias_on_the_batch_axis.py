# mistake: the bias is added while units are rows, so b is spread over the sequences: wrong where N = H, shape (H, H) where N = 1, a crash elsewhere (unless H = 1)
# read: right
# told: your layer matches a bias with an entry for each row: it has one for each unit, so x_t @
def layer(x_t, W_x, b):
    """The pre-activations of a layer: x_t (N, D), W_x (H, D), b (H,) -> a (N, H)."""
    columns = np.tensordot(W_x, x_t, axes=(1, 1))  # (H, N), as in the maths
    columns = columns + b
    return columns.T
