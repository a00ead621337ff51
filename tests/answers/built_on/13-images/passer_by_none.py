# mistake: none: none
def as_rows(images):
    return np.stack([images[:, r] for r in range(images.shape[1])])


def as_pixels(images, places=None):
    N, R, C = images.shape
    if places is None:
        places = np.arange(R * C)
    r, c = np.divmod(places, C)
    return images[:, r, c].T[..., None]


def inverse(places):
    back = np.zeros(len(places), dtype=int)
    for t, place in enumerate(places):
        back[place] = t
    return back


def as_images(x, shape, places=None):
    flat = np.zeros((x.shape[1], shape[0] * shape[1]), dtype=x.dtype)
    flat[:, slice(None) if places is None else places] = np.squeeze(x, axis=2).T
    return flat.reshape((-1,) + tuple(shape))


def beliefs(h, W_y, b_y):
    s = np.einsum("tnh,kh->tnk", h, W_y) + b_y
    return np.exp(s - np.logaddexp.reduce(s, axis=2, keepdims=True))


def last_step_loss(h, W_y, b_y, labels):
    *_, last = h
    N, K = len(labels), len(b_y)
    joint = np.column_stack([W_y, b_y])
    state = np.column_stack([last, np.ones(N)])
    s = state @ joint.T
    log_p = s - np.logaddexp.reduce(s, axis=1)[:, None]
    hot = (labels[:, None] == np.arange(K)).astype(float)
    loss = -np.einsum("nk,nk->", hot, np.where(hot, log_p, 0)) / N
    d = (np.exp(log_p) - hot) / N
    djoint = d.T @ state
    dh = np.concatenate([np.zeros_like(h[:-1], dtype=float), (d @ W_y)[None]])
    return loss, dh, djoint[:, :-1], djoint[:, -1]


def irnn_start(W_x):
    H = W_x.shape[0]
    W_h = np.zeros((H, H))
    np.fill_diagonal(W_h, 1)
    return [W_x.copy(), W_h, W_h.sum(axis=0) - 1]


def irnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    a = (W_x @ x_t.T + W_h @ h_prev.T).T + b
    return 0.5 * (a + np.abs(a))


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, _ = params
    da = np.sign(h_t) * dh_t
    both = np.tensordot(da, np.hstack([x_t, h_prev]), axes=(0, 0))
    D = x_t.shape[1]
    return np.inner(da, W_x.T), np.inner(da, W_h.T), both[:, :D], both[:, D:], np.ones(len(da)) @ da


def place_step(x, left, above, params):
    W = np.hstack(params[:3])
    a = np.hstack([x, left[0], above[0]]) @ W.T + params[3]
    a = a.reshape(len(x), 5, -1)
    i, f1, f2, o = (sigmoid(a[:, k]) for k in (0, 1, 2, 4))
    cells = np.stack([left[1], above[1], np.tanh(a[:, 3])])
    c = (np.stack([f1, f2, i]) * cells).sum(axis=0)
    return o * np.tanh(c), c


def predict(weights, x):
    h = lstm_forward(x, weights)[0][-1]
    scores = np.column_stack([h, np.ones(len(h))]) @ np.column_stack(weights[3:5]).T
    return np.array([max(range(len(row)), key=row.__getitem__) for row in scores])
