# mistake: W_x is reshaped to (D, H) where it should be transposed, so the entries of W_x are dealt out in another order; shows whenever H > 1 and D > 1.
# read: right
# told: your layer matches a W_x that is reshaped: that gives it the right shape and puts its nu
def layer(x_t, W_x, b):
    """The pre-activations of a layer: x_t (N, D), W_x (H, D), b (H,) -> a (N, H)."""
    nb, nd = x_t.shape
    nh = W_x.shape[0]
    M = W_x.reshape(nd, nh)
    a = np.zeros((nb, nh))
    for n in range(nb):
        a[n, :] = x_t[n, :] @ M + b
    return a
