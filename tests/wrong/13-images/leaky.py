# loses: check-irnn
# told: lets a hundredth
def irnn_start(W_x):
    return W_x, np.eye(len(W_x)), np.zeros(len(W_x))


def irnn_step(x_t, h_prev, params):
    a = x_t @ params[0].T + h_prev @ params[1].T + params[2]
    return np.where(a > 0, a, 0.01 * a)


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, b = params
    da = dh_t * (h_t > 0)
    return da @ W_x, da @ W_h, da.T @ x_t, da.T @ h_prev, da.sum(axis=0)
