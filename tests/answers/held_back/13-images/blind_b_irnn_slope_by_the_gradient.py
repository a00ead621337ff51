# mistake: irnn_step_backward lets through the gradient where dh_t is positive instead of where h_t is positive; start and step are right.
# read: right
# told: your irnn_step_backward asks where the gradient is positive: it should be where h_t is.
def irnn_start(W_x):
    size = W_x.shape[0]
    return W_x, np.diag(np.ones(size)), np.zeros((size,))


def irnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    pre = np.hstack([x_t, h_prev]) @ np.hstack([W_x, W_h]).T + b
    pre[pre < 0] = 0
    return pre


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, _ = params
    da = np.maximum(dh_t, 0)
    dW_x = sum(np.outer(d, x) for d, x in zip(da, x_t))
    dW_h = sum(np.outer(d, h) for d, h in zip(da, h_prev))
    return da @ W_x, da @ W_h, dW_x, dW_h, da.sum(axis=0)
