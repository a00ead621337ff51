# mistake: W_h is an identity in the shape of W_x (H, D) instead of (H, H).
# told: your irnn_start gives W_h the shape of W_x: it is (H, H).
def irnn_start(W_x):
    """W_x (H, D) -> W_x, W_h, b."""
    W_h = np.eye(*W_x.shape)
    b = np.zeros(W_x.shape[0])
    return W_x, W_h, b


def irnn_step(x_t, h_prev, params):
    """h_t (N, H)."""
    W_x, W_h, b = params
    return np.maximum(0, x_t @ W_x.T + h_prev @ W_h.T + b)


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    """dx_t (N, D), dh_prev (N, H), dW_x (H, D), dW_h (H, H), db (H,)."""
    W_x, W_h, _ = params
    da = np.where(h_t > 0, dh_t, 0)
    return (da @ W_x, da @ W_h, da.T @ x_t, da.T @ h_prev, da.sum(axis=0))
