# mistake: Computes the pre-activation anew for the slope and forgets the bias in it, so units that the bias turns on or off get the wrong slope.
# told: In irnn_step_backward. All that is claimed holds but this: Backwards, the gradient passes where h_t is positive, and nowhere else. dx_t[2, 0
def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    """dx_t (N, D), dh_prev (N, H), dW_x (H, D), dW_h (H, H), db (H,)."""
    W_x, W_h, _ = params
    a = x_t @ W_x.T + h_prev @ W_h.T
    slope = np.where(a > 0, 1.0, 0.0)
    da = slope * dh_t
    return da @ W_x, da @ W_h, da.T @ x_t, da.T @ h_prev, da.sum(axis=0)
