# mistake: two mistakes: irnn_step puts the rectifier around the input and the bias alone and adds the state outside, max(0, W_x x + b) + W_h h, so that h_t may be below zero or too large; and it multiplies the state by W_h instead of its transpose (h_prev @ W_h); right where W_h = I, h_prev >= 0 and all of W_x x + b is at least 0 (and at h_prev = 0 always); irnn_start and irnn_step_backward are right
# read: right
# told: your irnn_step adds the state's part after the rectifier, which stands around the sum. Besides, in what is returned, W_h is not transposed.
def irnn_start(W_x):
    H = len(W_x)
    return W_x.copy(), np.eye(H), np.zeros(H)


def irnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    heard = np.maximum(x_t @ W_x.T + b, 0)
    return heard + h_prev @ W_h


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, _ = params
    da = np.where(h_t > 0, dh_t, 0.0)
    return da @ W_x, da @ W_h, da.T @ x_t, da.T @ h_prev, da.sum(axis=0)
