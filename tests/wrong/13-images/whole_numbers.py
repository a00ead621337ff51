# loses: check-irnn
# told: W_h should hold floats, for training writes fractions into it; yours has type int64
def irnn_start(W_x):
    H = len(W_x)
    return W_x, np.identity(H, dtype=int), np.zeros(H, dtype=int)


def irnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    return np.maximum(x_t @ W_x.T + h_prev @ W_h.T + b, 0)


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, b = params
    da = dh_t * (h_t > 0)
    return da @ W_x, da @ W_h, da.T @ x_t, da.T @ h_prev, da.sum(axis=0)
