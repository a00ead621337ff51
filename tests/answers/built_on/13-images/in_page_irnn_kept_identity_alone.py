# mistake: the identity is kept between calls and returned again (the text: "new at each call, for training may write into them")
# told: your irnn_start returns an array that it goes on writing into, or returns again: after a later call, what it returned before is no longer wh
IDENTITIES = {}


def irnn_start(W_x):
    H = len(W_x)
    if H not in IDENTITIES:
        IDENTITIES[H] = np.eye(H)
    return [W_x, IDENTITIES[H], np.zeros(H)]


def irnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    return (x_t @ W_x.T + h_prev @ W_h.T + b).clip(0)


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, _ = params
    da = dh_t * np.sign(h_t)
    return da @ W_x, da @ W_h, da.T @ x_t, da.T @ h_prev, da.sum(axis=0)
