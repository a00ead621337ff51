# mistake: np.repeat where np.tile is meant: the biases are dealt out in the wrong order wherever N > 1 and H > 1
# read: right
# told: In layer. In yours stands, with the right numbers, a part of what is returned, made of x_t and W_x; what is made of it next d
def layer(x_t, W_x, b):
    """The pre-activations of a layer: x_t (N, D), W_x (H, D), b (H,) -> a (N, H)."""
    N, H = x_t.shape[0], W_x.shape[0]
    bias = np.repeat(b, N).reshape(N, H)
    return np.inner(x_t, W_x) + bias
