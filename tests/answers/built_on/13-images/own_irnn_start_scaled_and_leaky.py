# mistake: TWO: the identity is halved; leaky relu
# told: your irnn_start begins with half of the identity, which forgets: it begins with the identity. your i
def irnn_start(W_x):
    H = W_x.shape[0]
    return W_x, 0.5 * np.eye(H), np.zeros(H)


def irnn_step(x_t, h_prev, params):
    a = x_t @ params[0].T + h_prev @ params[1].T + params[2]
    return np.where(a > 0, a, 0.01 * a)


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    da = np.where(h_t > 0, dh_t, 0.01 * dh_t)
    return da @ params[0], da @ params[1], da.T @ x_t, da.T @ h_prev, da.sum(0)
