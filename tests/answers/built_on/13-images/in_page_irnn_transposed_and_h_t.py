# mistake: two: dh_prev goes back through W_h transposed; dW_h is made with h_t instead of h_prev
# read: right
# told: W_h is transposed, and besides h_t stands where h_prev belongs
def irnn_start(W_x):
    H = W_x.shape[0]
    return W_x, np.eye(H), np.zeros(H)


def irnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    return np.maximum(0, x_t @ W_x.T + h_prev @ W_h.T + b)


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, _ = params
    da = np.where(h_t > 0, dh_t, 0.0)
    dx_t = da @ W_x
    dh_prev = da @ W_h.T
    dW_x = da.T @ x_t
    dW_h = da.T @ h_t
    return dx_t, dh_prev, dW_x, dW_h, da.sum(axis=0)
