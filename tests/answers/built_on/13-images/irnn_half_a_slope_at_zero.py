# mistake: the slope is np.heaviside(h_t, 0.5), which is a half where h_t is 0, and there it should be 0: every silent unit passes on half of its gradient. Shows wherever a unit is off.
# read: nothing
# told: your irnn_step_backward lets half of the gradient through a unit that is silent: where h_t is 0, nothing passes.
def irnn_start(W_x):
    """W_x (H, D) -> W_x, W_h, b."""
    H, _ = W_x.shape
    return W_x.copy(), np.identity(H), np.zeros(H)


def irnn_step(x_t, h_prev, params):
    """h_t (N, H)."""
    W_x, W_h, b = params
    drive = b + x_t @ W_x.T + h_prev @ W_h.T
    return np.clip(drive, 0.0, None)


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    """dx_t (N, D), dh_prev (N, H), dW_x (H, D), dW_h (H, H), db (H,)."""
    W_x, W_h, _ = params
    slope = np.heaviside(h_t, 0.5)
    da = slope * dh_t
    dx_t, dh_prev = da @ W_x, da @ W_h
    dW_x, dW_h = da.T @ x_t, da.T @ h_prev
    db = da.sum(axis=0)
    return dx_t, dh_prev, dW_x, dW_h, db
