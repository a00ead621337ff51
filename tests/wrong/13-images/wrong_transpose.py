# loses: check-irnn
# told: W_h is transposed
def irnn_start(W_x):
    H, D = W_x.shape
    return W_x, np.identity(H), np.zeros(H)


def irnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    a = x_t @ W_x.T + h_prev @ W_h.T + b
    return a * (a > 0)


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, b = params
    da = dh_t.copy()
    da[h_t <= 0] = 0
    return da @ W_x, da @ W_h.T, da.T @ x_t, da.T @ h_prev, da.sum(0)
