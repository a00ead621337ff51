# mistake: irnn_step_backward sets the entries of dh_t that the rectifier blocks to zero in the array that it was given (dh_t[h_t <= 0] = 0, in place), so the caller's dh_t has changed afterwards; all five gradients are right, and nothing changes where all h_t are above 0
# read: right
# told: your irnn_step_backward changes dh_t in place: c *= f or c[0] = f writes into the caller
def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, _ = params
    da = dh_t
    da[h_t <= 0] = 0
    dW_x = np.einsum("nh,nd->hd", da, x_t)
    dW_h = np.einsum("nh,nk->hk", da, h_prev)
    return da.dot(W_x), da.dot(W_h), dW_x, dW_h, np.einsum("nh->h", da)
