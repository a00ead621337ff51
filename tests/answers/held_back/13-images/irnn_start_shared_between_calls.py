# mistake: irnn_start keeps W_h and b for each H in a dictionary and hands out the same arrays at every call, so what a training changes in place is still there in the next start (and two networks share their weights); right at the first call, and as long as nobody changes the arrays; irnn_step and irnn_step_backward are right
# read: nothing
# told: your irnn_start returns an array that it goes on writing into, or returns again: after a later call, what it returned before is no longer wh
_known = {}


def irnn_start(W_x):
    H = len(W_x)
    if H not in _known:
        _known[H] = np.identity(H), np.zeros(H)
    W_h, b = _known[H]
    return W_x, W_h, b


def irnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    return np.maximum(0, x_t @ W_x.T + h_prev @ W_h.T + b)


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, _ = params
    da = dh_t * (h_t > 0)
    return da @ W_x, da @ W_h, da.T @ x_t, da.T @ h_prev, da.sum(axis=0)
