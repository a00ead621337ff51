# mistake: two: irnn_step_backward takes the slope of the rectifier from h_prev > 0 instead of h_t > 0, right where the same units are positive in both; and db is summed with keepdims=True, (1, H) instead of (H,), always; irnn_start and irnn_step are right
# read: nothing
def irnn_start(W_x):
    H, _ = W_x.shape
    return W_x, np.eye(H), np.zeros(H)


def relu(a):
    return np.where(a > 0, a, 0.0)


def irnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    return relu(np.hstack([x_t, h_prev]) @ np.hstack([W_x, W_h]).T + b)


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, _ = params
    active = (h_prev > 0).astype(float)
    da = active * dh_t
    inputs = np.hstack([x_t, h_prev])
    d_inputs = da @ np.hstack([W_x, W_h])
    d_weights = da.T @ inputs
    D = x_t.shape[1]
    return d_inputs[:, :D], d_inputs[:, D:], d_weights[:, :D], d_weights[:, D:], da.sum(axis=0, keepdims=True)
