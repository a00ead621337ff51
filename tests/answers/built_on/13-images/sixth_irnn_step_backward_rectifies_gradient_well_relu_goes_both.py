# mistake: rectifies the gradient as well ("ReLU goes both ways"): negative gradients are cut off
# read: right
# told: your irnn_step_backward rectifies the gradient as well: it may be negative.
def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, _ = params
    da = np.maximum(0, dh_t) * (h_t > 0)
    return da @ W_x, da @ W_h, da.T @ x_t, da.T @ h_prev, da.sum(axis=0)
