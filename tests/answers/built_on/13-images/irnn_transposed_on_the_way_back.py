# mistake: two at once in irnn_step_backward: dh_prev is da @ W_h.T, which is right as long as W_h is still the identity (or symmetric), and db is the mean over the pictures, not the sum (the same for N = 1 only).
# read: right
# told: In irnn_step_backward. Of its parts, dh_prev and db are wrong, dx_t, dW_x and dW_h are right in these calls. Of db: your numbers are the rig
def irnn_start(W_x):
    """W_x (H, D) -> W_x, W_h, b."""
    H = len(W_x)
    W_h = np.zeros((H, H))
    np.fill_diagonal(W_h, 1.0)
    return W_x, W_h, np.zeros(H)


def irnn_step(x_t, h_prev, params):
    """h_t (N, H)."""
    W_x, W_h, b = params
    a = np.array([W_x @ x + W_h @ h + b for x, h in zip(x_t, h_prev)])
    return np.maximum(a, 0.0)


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    """dx_t (N, D), dh_prev (N, H), dW_x (H, D), dW_h (H, H), db (H,)."""
    W_x, W_h, _ = params
    da = dh_t.copy()
    da[h_t <= 0] = 0.0
    dx_t = da @ W_x
    dh_prev = da @ W_h.T
    dW_x = sum(np.outer(da[n], x_t[n]) for n in range(len(da)))
    dW_h = sum(np.outer(da[n], h_prev[n]) for n in range(len(da)))
    db = np.mean(da, axis=0)
    return dx_t, dh_prev, dW_x, dW_h, db
