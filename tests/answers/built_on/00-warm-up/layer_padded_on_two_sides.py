# mistake: the constant 1 is put before the inputs but the bias behind the weights, so inputs and weights are shifted by one: wrong on all but special inputs
# read: vague
def layer(x_t, W_x, b):
    """The pre-activations of a layer: x_t (N, D), W_x (H, D), b (H,) -> a (N, H)."""
    with_one = np.pad(x_t, ((0, 0), (1, 0)), constant_values=1.0)
    W_all = np.hstack([W_x, b.reshape(-1, 1)])
    return np.einsum("nk,hk->nh", with_one, W_all)
