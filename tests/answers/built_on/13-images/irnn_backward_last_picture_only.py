# mistake: In the loop over the pictures the gradients of W_x, W_h and b are overwritten instead of added, so only the last picture of the batch counts.
# told: your irnn_step_backward gives the numbers that come out if, in what is returned, only the
def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    """dx_t (N, D), dh_prev (N, H), dW_x (H, D), dW_h (H, H), db (H,)."""
    W_x, W_h, _ = params
    dx_t, dh_prev = np.zeros_like(x_t), np.zeros_like(h_prev)
    for n in range(len(x_t)):
        da = dh_t[n] * (h_t[n] > 0)
        dx_t[n] = W_x.T @ da
        dh_prev[n] = W_h.T @ da
        dW_x = np.outer(da, x_t[n])
        dW_h = np.outer(da, h_prev[n])
        db = da
    return dx_t, dh_prev, dW_x, dW_h, db
