# mistake: the slope of the rectifier is taken from the gradient (dh_t > 0), not from h_t > 0
# read: right
# told: your irnn_step_backward asks where the gradient is positive: it should be where h_t is.
def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, _ = params
    da = np.where(dh_t > 0, dh_t, 0.0)
    dx_t = da @ W_x
    dh_prev = da @ W_h
    return dx_t, dh_prev, da.T @ x_t, da.T @ h_prev, da.sum(axis=0)
