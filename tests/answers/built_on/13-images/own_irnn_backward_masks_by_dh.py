# mistake: masks where dh is positive
# told: your irnn_step_backward asks where the gradient is positive: it should be where h_t is.
def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, _ = params
    da = dh_t * (dh_t > 0)
    return da @ W_x, da @ W_h, da.T @ x_t, da.T @ h_prev, da.sum(0)
