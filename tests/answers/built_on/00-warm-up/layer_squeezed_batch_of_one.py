# mistake: singleton dimensions are squeezed away before returning, so N = 1 gives (H,), and H = 1 gives (N,), where (N, H) is asked for.
# read: right
# told: your layer matches a layer whose axes of length 1 are dropped: the result is (N, H), wha
def layer(x_t, W_x, b):
    """The pre-activations of a layer: x_t (N, D), W_x (H, D), b (H,) -> a (N, H)."""
    nb, nd = x_t.shape
    nh = W_x.shape[0]
    prod = np.zeros((nb, nh, nd))
    for j in range(nh):
        prod[:, j, :] = x_t * W_x[j, :]
    a = np.sum(prod, axis=2)
    for j in range(nh):
        a[:, j] = a[:, j] + b[j]
    return np.squeeze(a)
