# mistake: none
def as_rows(images):
    return np.stack([images[:, r] for r in range(images.shape[1])])


def as_pixels(images, places=None):
    N, R, C = images.shape
    order = range(R * C) if places is None else places
    return np.array([images[:, p // C, p % C] for p in order])[..., None]


def inverse(places):
    out = [0] * len(places)
    for t, p in enumerate(places):
        out[int(p)] = t
    return np.array(out)


def as_images(x, shape, places=None):
    out = np.empty((x.shape[1], *shape), dtype=x.dtype)
    for t in range(len(x)):
        p = t if places is None else int(places[t])
        out[:, p // shape[1], p % shape[1]] = x[t, :, 0]
    return out


def beliefs(h, W_y, b_y):
    s = np.einsum("tnh,kh->tnk", h, W_y) + b_y
    return np.exp(s - np.logaddexp.reduce(s, axis=2)[:, :, None])


def last_step_loss(h, W_y, b_y, labels):
    T, N, H = h.shape
    K = len(b_y)
    loss, dh, dW, db = 0.0, np.zeros((T, N, H)), np.zeros((K, H)), np.zeros(K)
    for n in range(N):
        s = W_y @ h[-1, n] + b_y
        lse = np.logaddexp.reduce(s)
        loss += (lse - s[labels[n]]) / N
        d = np.exp(s - lse)
        d[labels[n]] -= 1
        d /= N
        dh[-1, n] = W_y.T @ d
        dW += np.outer(d, h[-1, n])
        db += d
    return loss, dh, dW, db


def irnn_start(W_x):
    H, D = W_x.shape
    W_h = np.zeros((H, H))
    np.fill_diagonal(W_h, 1)
    return [W_x.copy(), W_h, np.zeros((H,))]


def irnn_step(x_t, h_prev, params):
    a = (
        np.concatenate([x_t, h_prev, np.ones((len(x_t), 1))], axis=1)
        @ np.concatenate([params[0], params[1], params[2][:, None]], axis=1).T
    )
    return (a + np.abs(a)) / 2


def irnn_step_backward(dh_t, x_t, h_prev, h_t, params):
    W_x, W_h, b = params
    dW_x, dW_h, db = np.zeros_like(W_x, dtype=float), np.zeros_like(W_h, dtype=float), np.zeros_like(b, dtype=float)
    dx, dh = [], []
    for n in range(len(x_t)):
        da = np.where(h_t[n] > 0, dh_t[n], 0)
        dx.append(da.dot(W_x))
        dh.append(da.dot(W_h))
        dW_x += np.outer(da, x_t[n])
        dW_h += np.outer(da, h_prev[n])
        db += da
    return np.array(dx), np.array(dh), dW_x, dW_h, db


def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    H = W_1.shape[1]
    z = np.hstack([x, left[0], above[0]]) @ np.hstack([W_x, W_1, W_2]).T + b
    z = z.reshape(len(x), 5, H)
    gate = sigmoid(z)
    c = (gate[:, 1:3] * np.stack([left[1], above[1]], axis=1)).sum(axis=1) + gate[:, 0] * np.tanh(z[:, 3])
    return gate[:, 4] * np.tanh(c), c
