# loses: check-layer
# told: a layer without its bias
def layer(x_t, W_x, b):
    return np.einsum("nd,hd->nh", x_t, W_x)
