# mistake: dh_prev stops where h_prev is 0, as if that rectifier's step were part of this one
# told: In irnn_step_backward. Of its parts, dh_prev is wrong, dx_t, dW_x, dW_h and db are right in these calls
def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, _ = params
    da = dh_t * (h_t > 0)
    return da @ W_x, (da @ W_h) * (h_prev > 0), da.T @ x_t, da.T @ h_prev, da.sum(axis=0)
