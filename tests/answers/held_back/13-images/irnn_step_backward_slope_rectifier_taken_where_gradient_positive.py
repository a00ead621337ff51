# mistake: two: the slope of the rectifier is taken where the gradient is positive instead of where h_t is, and db is the mean over the pictures instead of the sum
# read: right
# told: your irnn_step_backward asks where the gradient is positive: it should be where h_t is. your irnn_step_backward takes the mean for db: it is
def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, _ = params
    da = np.where(dh_t > 0, dh_t, 0.0)
    return da @ W_x, da @ W_h, da.T @ x_t, da.T @ h_prev, da.mean(axis=0)
