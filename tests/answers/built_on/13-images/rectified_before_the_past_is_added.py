# mistake: the rectifier acts on W_x x + b alone and W_h h_prev is added afterwards; shows where W_x x + b is negative, or the sum is
# read: right
# told: your irnn_step adds the state's part after the rectifier, which stands around the sum.
def irnn_start(W_x):
    return W_x, np.eye(len(W_x)), np.zeros(len(W_x))


def irnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    read = np.einsum("nd,hd->nh", x_t, W_x) + b
    read[read < 0] = 0
    return read + np.einsum("nk,hk->nh", h_prev, W_h)


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, _ = params
    da = dh_t * (h_t > 0)
    return da @ W_x, da @ W_h, da.T @ x_t, da.T @ h_prev, da.sum(0)
