# mistake: the bias is indexed by the sequence n and not by the unit, so row n gets b[n] in all its columns; wrong for every N (already at N = 1, where all units get b[0]), and an IndexError once N > H.
# read: right
# told: In layer. In yours stands, with the right numbers, a part of what is returned, made of x_t and W_x; what is made of it next d
def layer(x_t, W_x, b):
    """The pre-activations of a layer: x_t (N, D), W_x (H, D), b (H,) -> a (N, H)."""
    nb = x_t.shape[0]
    nh = W_x.shape[0]
    a = np.zeros((nb, nh))
    for n in range(nb):
        a[n, :] = W_x @ x_t[n, :] + b[n]
    return a
