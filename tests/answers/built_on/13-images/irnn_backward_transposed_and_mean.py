# mistake: two: (1) irnn_step_backward: dh_prev goes back through W_h.T instead of W_h (da @ W_h.T); right where W_h is symmetric, such as the identity; (2) irnn_step_backward: db is the mean over the pictures instead of the sum; right where N = 1
# read: right
# told: In irnn_step_backward. Of its parts, dh_prev and db are wrong, dx_t, dW_x and dW_h are right in these calls. Of db: your numbers are the rig
def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    """Back through the rectifier, then through each product."""
    W_x, W_h, _ = params
    da = np.where(h_t > 0, dh_t, 0.0)

    def outer_sum(left, right):
        return np.einsum("ni,nj->ij", left, right)

    dx_t = da @ W_x
    dh_prev = da @ W_h.T
    return dx_t, dh_prev, outer_sum(da, x_t), outer_sum(da, h_prev), np.mean(da, axis=0)
