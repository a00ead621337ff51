# mistake: irnn_step_backward: sets the entries of the given dh_t to 0 where h_t is not positive, so it changes its argument; the five gradients that it returns are right. irnn_start and irnn_step are right.
# read: right
# told: your irnn_step_backward changes dh_t in place: c *= f or c[0] = f writes into the caller
def irnn_start(W_x):
    H = W_x.shape[0]
    return W_x.copy(), np.identity(H), np.zeros(H)


def irnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    a = np.einsum("nd,hd->nh", x_t, W_x) + np.einsum("nj,hj->nh", h_prev, W_h) + b
    return np.where(a > 0, a, 0.0)


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, _ = params
    da = dh_t
    da[h_t <= 0] = 0
    dx_t, dh_prev = da.dot(W_x), da.dot(W_h)
    dW_x, dW_h = da.T.dot(x_t), da.T.dot(h_prev)
    return dx_t, dh_prev, dW_x, dW_h, np.sum(da, axis=0)
