# mistake: TWO: irnn_start makes W_h and b in the size of the input, D, instead of the number of units, H, and irnn_step_backward gives for db the mean over the batch instead of the sum.
# read: right
# told: your irnn_start takes the number of inputs for that of the units: W_x is (H, D), so W_h and b belong
def irnn_start(W_x):
    n = W_x.shape[-1]
    return W_x, np.eye(n), np.zeros(n)


def irnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    return np.maximum(0.0, np.dot(x_t, W_x.T) + np.dot(h_prev, W_h.T) + b)


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, _ = params
    da = dh_t.copy()
    da[h_t <= 0] = 0
    return da.dot(W_x), da.dot(W_h), da.T.dot(x_t), da.T.dot(h_prev), np.mean(da, axis=0)
