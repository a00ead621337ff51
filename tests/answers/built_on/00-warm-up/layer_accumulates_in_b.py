# mistake: the accumulator is b itself and not a copy, so b is overwritten and every row also holds the rows before it; shows in b after the call, and in the result once N > 1.
# read: right
# told: your layer changes b in place: c *= f or c[0] = f writes into the caller's array, c.remo
def layer(x_t, W_x, b):
    """The pre-activations of a layer: x_t (N, D), W_x (H, D), b (H,) -> a (N, H)."""
    nb, nd = x_t.shape
    nh = W_x.shape[0]
    a = np.zeros((nb, nh))
    for n in range(nb):
        s = b
        for d in range(nd):
            s += x_t[n, d] * W_x[:, d]
        a[n, :] = s
    return a
