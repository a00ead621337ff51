# mistake: irnn_step and irnn_step_backward treat W_h as if it stayed the identity: the step adds h_prev itself and dh_prev is da itself, so W_h is ignored once it has moved.
# read: right
# told: your irnn_step uses the identity itself: W_h moves in training. your irnn_step_backward goes back th
def irnn_start(W_x):
    H = len(W_x)
    return W_x, np.eye(H), np.zeros(H)


def irnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    return np.clip(h_prev + x_t @ W_x.T + b, 0, None)  # I h = h


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, _ = params
    da = np.where(h_t > 0, dh_t, 0.0)
    return da @ W_x, da.copy(), da.T @ x_t, da.T @ h_prev, da.sum(axis=0)
