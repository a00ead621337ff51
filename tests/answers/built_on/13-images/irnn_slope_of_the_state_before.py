# mistake: irnn_step_backward: takes the slope of the rectifier where h_prev > 0 instead of where h_t > 0, a stale variable, so all five gradients are wrong wherever a unit was on before and is off now or the other way round; right where the same units are on in both. irnn_start and irnn_step are right.
# read: right
# told: your irnn_step_backward asks where the state before is positive: it should be where h_t is.
def irnn_start(W_x):
    H = len(W_x)
    return W_x, np.eye(H), np.zeros(H)


def irnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    return np.maximum(0, x_t @ W_x.T + h_prev @ W_h.T + b)


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, _ = params
    da = dh_t * np.heaviside(h_prev, 0)
    return da @ W_x, da @ W_h, da.T @ x_t, da.T @ h_prev, da.sum(axis=0)
