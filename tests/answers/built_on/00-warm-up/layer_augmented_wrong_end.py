# mistake: in the trick with augmented vectors the 1 is put before the inputs but the bias behind the weights, so b multiplies the last input and each weight its neighbour's input; shows always.
# read: vague
def layer(x_t, W_x, b):
    """The pre-activations of a layer: x_t (N, D), W_x (H, D), b (H,) -> a (N, H)."""
    nb, nd = x_t.shape
    nh = W_x.shape[0]
    # affine map as a linear one in nd + 1 dimensions
    xx = np.ones((nb, nd + 1))
    xx[:, 1:] = x_t
    WW = np.zeros((nh, nd + 1))
    WW[:, :nd] = W_x
    WW[:, nd] = b
    return np.einsum("nd,hd->nh", xx, WW)
