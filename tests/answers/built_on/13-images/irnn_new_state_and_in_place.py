# mistake: two mistakes: dW_h is formed with h_t where h_prev belongs (an off by one in time), and dh_t, which the caller gave, is overwritten by the masking in place.
# read: right
# told: your irnn_step_backward takes h_t for dW_h: it was h_prev that W_h multiplied.
def irnn_start(W_x):
    H, D = W_x.shape
    return W_x.copy(), np.identity(H), np.zeros((H,))


def irnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    return np.maximum(np.hstack([x_t, h_prev]) @ np.hstack([W_x, W_h]).T + b, 0)


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, _ = params
    D = W_x.shape[1]
    da = dh_t
    da[h_t <= 0] = 0
    back = da @ np.hstack([W_x, W_h])
    dW = da.T @ np.hstack([x_t, h_t])
    return back[:, :D], back[:, D:], dW[:, :D], dW[:, D:], da.sum(0)
