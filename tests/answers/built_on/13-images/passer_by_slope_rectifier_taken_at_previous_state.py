# mistake: the slope of the rectifier is taken at the previous state, h_prev > 0, instead of at h_t > 0
# read: right
# told: your irnn_step_backward asks where the state before is positive: it should be where h_t is.
def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, _ = params
    da = np.where(h_prev > 0, dh_t, 0)
    return da @ W_x, da @ W_h, da.T @ x_t, da.T @ h_prev, da.sum(axis=0)
