# mistake: two: (1) guided backpropagation: negative gradients are cut off, too; (2) db is the mean over the batch, not the sum
# read: right
# told: your irnn_step_backward rectifies the gradient as well: it may be negative. your irnn_step_backward takes the mean for db: it is the sum ove
def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, _ = params
    da = np.maximum(dh_t, 0) * (h_t > 0)
    return da @ W_x, da @ W_h, da.T @ x_t, da.T @ h_prev, da.mean(axis=0)
