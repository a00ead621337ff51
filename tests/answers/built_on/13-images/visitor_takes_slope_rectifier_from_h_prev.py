# mistake: takes the slope of the rectifier from h_prev (1 where h_prev > 0) instead of from h_t
# read: right
# told: your irnn_step_backward asks where the state before is positive: it should be where h_t is.
def irnn_start(W_x):
    H = W_x.shape[0]
    return W_x, np.diag(np.ones(H)), np.zeros((H,))


def irnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    return np.clip(x_t @ W_x.T + h_prev @ W_h.T + b, 0, None)


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, _ = params
    slope = np.where(h_prev > 0, 1.0, 0.0)
    d = slope * dh_t
    return d @ W_x, d @ W_h, d.T @ x_t, d.T @ h_prev, np.sum(d, axis=0)
