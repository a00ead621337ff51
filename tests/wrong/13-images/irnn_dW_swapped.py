# loses: check-irnn
# told: x_t and h_prev have changed places
def irnn_start(W_x):
    return W_x, np.eye(W_x.shape[0]), np.zeros(W_x.shape[0])


def irnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    return np.maximum(x_t @ W_x.T + h_prev @ W_h.T + b, 0)


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, b = params
    da = dh_t * (h_t > 0)
    return da @ W_x, da @ W_h, da.T @ h_prev, da.T @ x_t, da.sum(0)
