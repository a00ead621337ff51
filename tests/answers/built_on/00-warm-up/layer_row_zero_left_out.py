# mistake: two slips: the loop over the sequences begins at 1 as in Fortran, so row 0 stays at zero, and the bias is subtracted (the term was carried to the other side of the equation and its sign kept there).
# read: vague
def layer(x_t, W_x, b):
    """The pre-activations of a layer: x_t (N, D), W_x (H, D), b (H,) -> a (N, H)."""
    nb = x_t.shape[0]
    nh = W_x.shape[0]
    a = np.zeros((nb, nh))
    for n in range(1, nb):
        for j in range(nh):
            a[n, j] = np.dot(W_x[j, :], x_t[n, :]) - b[j]
    return a
