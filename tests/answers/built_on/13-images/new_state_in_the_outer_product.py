# mistake: dW_h is formed with h_t in place of h_prev; on every input where they differ
# read: right
# told: your irnn_step_backward takes h_t for dW_h: it was h_prev that W_h multiplied.
def irnn_start(W_x):
    return W_x, np.eye(len(W_x)), np.zeros(len(W_x))


def irnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    return np.maximum(x_t @ W_x.T + h_prev @ W_h.T + b, 0)


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, _ = params
    da = np.where(h_t > 0, dh_t, 0)
    outer = lambda u: np.einsum("nj,nk->jk", da, u)
    return da @ W_x, da @ W_h, outer(x_t), outer(h_t), da.sum(0)
