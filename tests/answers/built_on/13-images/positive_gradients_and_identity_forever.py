# mistake: two: the mask asks whether dh_t is positive and not h_t, and dh_prev is da itself, as if W_h were still the identity; shows where the signs differ, and for W_h != I
# read: right
# told: your irnn_step_backward asks where the gradient is positive: it should be where h_t is. your
def irnn_start(W_x):
    H, _ = W_x.shape
    return W_x, np.diag(np.ones(H)), np.zeros(H)


def irnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    a = x_t @ W_x.T + h_prev @ W_h.T + b
    return (a + np.abs(a)) / 2


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, _ = params
    da = np.maximum(dh_t, 0)
    return da @ W_x, da, np.einsum("nh,nd->hd", da, x_t), np.einsum("nh,nk->hk", da, h_prev), da.sum(0)
