# mistake: irnn_step: the old state is added as it is, as if W_h were always the identity; W_h is never used; right where W_h is the identity (before training) and where h_prev is 0
# read: right
# told: your irnn_step uses the identity itself: W_h moves in training.
def irnn_step(x_t, h_prev, params):
    """The old state plus the new input, cut off below zero."""
    W_x, W_h, b = params
    total = h_prev + np.einsum("nd,hd->nh", x_t, W_x) + b
    return np.where(total > 0, total, 0.0)
