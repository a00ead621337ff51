# mistake: irnn_start keeps W_h and b in a cache and returns the same arrays at every call, so training that writes into them spoils the next start.
# read: right
# told: your irnn_start returns an array that it goes on writing into, or returns again: after a later call,
_starts = {}


def irnn_start(W_x):
    H = W_x.shape[0]
    if H not in _starts:
        _starts[H] = (np.identity(H), np.zeros(H))
    W_h, b = _starts[H]
    return W_x, W_h, b


def irnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    a = x_t @ W_x.T + h_prev @ W_h.T + b
    return a * (a > 0)


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, _ = params
    da = dh_t * (h_t > 0)
    return da @ W_x, da @ W_h, da.T @ x_t, da.T @ h_prev, da.sum(axis=0)
