# mistake: irnn_start: the size is taken from the wrong axis of W_x, so W_h is the identity (D, D) and b has D zeros instead of (H, H) and H; right only where D = H
# read: right
# told: your irnn_start takes the number of inputs for that of the units: W_x is (H, D), so W_h
def irnn_start(W_x):
    """Begin with the identity."""
    size = W_x.shape[-1]
    return W_x, np.identity(size), np.zeros(size)
