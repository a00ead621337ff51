# mistake: The rectifier is applied to the input part alone and the recurrent part is added behind it, so states can be negative and W_h h acts unrectified.
# told: your irnn_step adds the state's part after the rectifier, which stands around the sum.
def irnn_step(x_t, h_prev, params):
    """h_t (N, H)."""
    W_x, W_h, b = params
    new = x_t @ W_x.T + b
    new[new < 0] = 0
    return h_prev @ W_h.T + new


def irnn_start(W_x):
    """W_x (H, D) -> W_x, W_h, b."""
    return (W_x, np.eye(len(W_x)), np.zeros(len(W_x)))


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    """dx_t (N, D), dh_prev (N, H), dW_x (H, D), dW_h (H, H), db (H,)."""
    W_x, W_h, _ = params
    da = np.where(h_t > 0, dh_t, 0)
    return (da @ W_x, da @ W_h, da.T @ x_t, da.T @ h_prev, da.sum(axis=0))
