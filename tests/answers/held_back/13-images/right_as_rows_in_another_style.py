# mistake: none
def as_rows(images):
    return np.stack([images[:, r] for r in range(images.shape[1])])


def as_pixels(images, places=None):
    N, R, C = images.shape
    order = range(R * C) if places is None else places
    return np.array([[[images[n, p // C, p % C]] for n in range(N)] for p in order])


def inverse(places):
    found = np.empty(len(places), dtype=int)
    for t, p in enumerate(places):
        found[p] = t
    return found


def as_images(x, shape, places=None):
    R, C = shape
    out = np.zeros((x.shape[1], R, C), dtype=x.dtype)
    for t in range(R * C):
        p = t if places is None else places[t]
        out[:, p // C, p % C] = x[t, :, 0]
    return out


def beliefs(h, W_y, b_y):
    s = np.tensordot(h, W_y, axes=(2, 1)) + b_y
    return np.exp(s - np.logaddexp.reduce(s, axis=2)[..., None])


def last_step_loss(h, W_y, b_y, labels):
    last = h[-1]
    hot = np.eye(len(b_y))[labels]
    s = np.einsum("nh,kh->nk", last, W_y) + b_y[None]
    z = np.logaddexp.reduce(s, axis=1)
    loss = (z - (hot * s).sum(axis=1)).sum() / len(labels)
    err = (np.exp(s - z[:, None]) - hot) / len(labels)
    back = np.einsum("nk,kh->nh", err, W_y)
    dh = np.concatenate([np.zeros_like(h[:-1]), back[None]])
    return loss, dh, np.einsum("nk,nh->kh", err, last), err.sum(0)


def irnn_start(W_x):
    H = W_x.shape[0]
    return [W_x.copy(), np.diag(np.ones(H)), np.repeat(0.0, H)]


def irnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    both = np.concatenate([x_t, h_prev, np.ones((len(x_t), 1))], axis=1)
    a = both @ np.concatenate([W_x, W_h, b[:, None]], axis=1).T
    return a * (a > 0)


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, _ = params
    da = dh_t.copy()
    da[h_t <= 0] = 0
    dW_x, dW_h, db = np.zeros_like(W_x), np.zeros_like(W_h), np.zeros(len(W_h))
    for n in range(len(da)):
        dW_x += np.outer(da[n], x_t[n])
        dW_h += np.outer(da[n], h_prev[n])
        db += da[n]
    return np.dot(da, W_x), np.dot(da, W_h), dW_x, dW_h, db


def place_step(x, left, above, params):
    H = left[0].shape[1]
    heard = np.hstack([x, left[0], above[0]])
    W = np.hstack(params[:3])
    a = {}
    for k, name in enumerate(["in", "left", "above", "new", "out"]):
        rows = slice(k * H, k * H + H)
        a[name] = heard @ W[rows].T + params[3][rows]
    gate = {name: sigmoid(value) for name, value in a.items()}
    c = gate["in"] * np.tanh(a["new"])
    c += gate["left"] * left[1]
    c += gate["above"] * above[1]
    return np.tanh(c) * gate["out"], c
