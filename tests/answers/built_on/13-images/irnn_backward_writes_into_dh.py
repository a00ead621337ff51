# mistake: Sets the gradient to 0 where the unit was off within dh_t itself, so the array that was given is changed.
# told: your irnn_step_backward changes dh_t in place: c *= f or c[0] = f writes into the
def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    """dx_t (N, D), dh_prev (N, H), dW_x (H, D), dW_h (H, H), db (H,)."""
    W_x, W_h, _ = params
    da = dh_t
    da[h_t <= 0] = 0
    dW_x = np.einsum("nh,nd->hd", da, x_t)
    dW_h = np.einsum("nh,nk->hk", da, h_prev)
    return da.dot(W_x), da.dot(W_h), dW_x, dW_h, np.sum(da, axis=0)
