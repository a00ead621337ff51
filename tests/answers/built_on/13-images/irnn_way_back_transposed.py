# mistake: dh_prev is multiplied by the transpose of W_h; right at the start, where W_h is the identity, wrong for any W_h that is not symmetric.
# read: right
# told: in what is returned, W_h is transposed
def irnn_start(W_x):
    H = len(W_x)
    return W_x, np.diag(np.ones(H)), np.zeros(H)


def irnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    a = x_t.dot(W_x.T) + h_prev.dot(W_h.T) + b
    return np.where(a > 0, a, 0.0)


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, _ = params
    da = np.where(h_t > 0, dh_t, 0.0)
    return da.dot(W_x), da.dot(W_h.T), da.T.dot(x_t), da.T.dot(h_prev), da.sum(axis=0)
