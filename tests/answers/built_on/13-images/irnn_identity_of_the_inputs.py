# mistake: irnn_start takes the size of the identity and of b from the number of inputs D, W_x.shape[1], not from the number of units H; wrong shapes unless D == H.
# read: right
# told: your irnn_start takes the number of inputs for that of the units: W_x is (H, D), so W_h
def irnn_start(W_x):
    """W_x (H, D) -> W_x, W_h, b."""
    n_units = W_x.shape[1]
    W_h = np.diag(np.ones(n_units))
    b = np.zeros(n_units)
    return W_x, W_h, b


def irnn_step(x_t, h_prev, params):
    """h_t (N, H)."""
    W_x, W_h, b = params
    a = np.dot(x_t, W_x.T) + np.dot(h_prev, W_h.T) + b
    return np.where(a > 0, a, 0.0)


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    """dx_t (N, D), dh_prev (N, H), dW_x (H, D), dW_h (H, H), db (H,)."""
    W_x, W_h, _ = params
    active = (h_t > 0).astype(float)
    da = dh_t * active
    return np.dot(da, W_x), np.dot(da, W_h), np.dot(da.T, x_t), np.dot(da.T, h_prev), da.sum(axis=0)
