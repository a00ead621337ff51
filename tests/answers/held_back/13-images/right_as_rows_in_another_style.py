# mistake: none
def as_rows(images):
    return np.stack([images[:, r] for r in range(images.shape[1])])


def as_pixels(images, places=None):
    N, R, C = images.shape
    order = range(R * C) if places is None else places
    return np.array([images[:, p // C, p % C] for p in order])[:, :, None]


def inverse(places):
    back = [0] * len(places)
    for t, p in enumerate(places):
        back[p] = t
    return np.array(back)


def as_images(x, shape, places=None):
    R, C = shape
    out = np.empty((x.shape[1], R, C), dtype=x.dtype)
    for t in range(R * C):
        p = t if places is None else places[t]
        out[:, p // C, p % C] = x[t, :, 0]
    return out


def beliefs(h, W_y, b_y):
    s = np.einsum("tnh,kh->ktn", h, W_y) + b_y[:, None, None]
    p = np.exp(s - np.logaddexp.reduce(s, axis=0))
    return np.moveaxis(p / p.sum(axis=0), 0, -1)


def last_step_loss(h, W_y, b_y, labels):
    T, N, H = h.shape
    onehot = (labels[:, None] == np.arange(len(b_y))).astype(float)
    s = h[T - 1] @ W_y.T + b_y
    lse = np.logaddexp.reduce(s, axis=1)
    loss = (lse - (onehot * s).sum(axis=1)).sum() / N
    d = (np.exp(s - lse[:, None]) - onehot) / N
    dh = np.concatenate([np.zeros((T - 1, N, H)), (d @ W_y)[None]])
    return loss, dh, np.einsum("nk,nh->kh", d, h[T - 1]), np.einsum("nk->k", d)


def irnn_start(W_x):
    H = W_x.shape[0]
    return W_x.copy(), np.diag(np.ones(H)), np.array([0.0] * H)


def irnn_step(x_t, h_prev, params):
    a = np.hstack([x_t, h_prev]) @ np.hstack(params[:2]).T + params[2]
    return np.where(a > 0, a, 0.0)


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, _ = params
    da = dh_t.copy()
    da[h_t <= 0] = 0
    both = da.T @ np.hstack([x_t, h_prev])
    D = x_t.shape[1]
    return da @ W_x, da @ W_h, both[:, :D], both[:, D:], np.ones(len(da)) @ da


def place_step(x, left, above, params):
    W = np.hstack(params[:3])
    a = np.hstack([x, left[0], above[0]]) @ W.T + params[3]
    a = a.reshape(len(x), 5, -1)
    i, f_left, f_above, o = (sigmoid(a[:, k]) for k in (0, 1, 2, 4))
    c = i * np.tanh(a[:, 3])
    for f, (_, old) in ((f_left, left), (f_above, above)):
        c = c + f * old
    return np.tanh(c) * o, c
