# mistake: none
def lstm_step_backward(dstate, cache):
    x_t, h_prev, c_prev, (i, f, g, o, th), (W_x, W_h, _) = cache
    N, H = c_prev.shape
    dh, dc = dstate
    dc = dc + np.einsum("nh,nh,nh->nh", dh, o, 1 - th * th)
    up = np.stack([dc, dc, dc, dh], axis=1)
    other = np.stack([g, c_prev, i, th], axis=1)
    slope = np.stack([i - i * i, f - f * f, 1 - g * g, o - o * o], axis=1)
    da = up * other * slope
    Wx, Wh = W_x.reshape(4, H, -1), W_h.reshape(4, H, H)
    dWx = np.einsum("nkh,nd->khd", da, x_t).reshape(W_x.shape)
    dWh = np.einsum("nkh,nj->khj", da, h_prev).reshape(W_h.shape)
    db = np.einsum("nkh->kh", da).reshape(-1)
    return np.einsum("nkh,khd->nd", da, Wx), (np.einsum("nkh,khj->nj", da, Wh), f * dc), (dWx, dWh, db)


def lstm_backward(dh, dstate, caches, step_backward):
    if len(caches) == 1:
        dx, ds, dp = step_backward((dh[0] + dstate[0], dstate[1]), caches[0])
        return dx[None], ds, dp
    half = len(caches) // 2
    dx2, ds2, dp2 = lstm_backward(dh[half:], dstate, caches[half:], step_backward)
    dx1, ds1, dp1 = lstm_backward(dh[:half], ds2, caches[:half], step_backward)
    return np.vstack([dx1, dx2]), ds1, tuple(map(np.add, dp1, dp2))


def truncated_bptt(x, target, state, params, size, forward, backward):
    h, mid, cache = forward(x[:size], state, params)
    e = h - target[:size]
    _, _, here = backward(e, tuple(map(np.zeros_like, mid)), cache)
    loss = np.einsum("tnh,tnh", e, e) / 2
    if len(x) <= size:
        return loss, tuple(here), mid
    rest, there, end = truncated_bptt(x[size:], target[size:], mid, params, size, forward, backward)
    return loss + rest, tuple(map(np.add, here, there)), end


def numerical_gradient(f, v, eps=1e-5):
    base = np.asarray(v, dtype=np.float64)
    probes = eps * np.eye(base.size).reshape(base.size, *base.shape)
    return np.array([(f(base + e) - f(base - e)) / (eps + eps) for e in probes], dtype=float).reshape(base.shape)


def gradient_error(f, backward, v, seed=0):
    dy = np.random.RandomState(seed).uniform(-1, 1, np.shape(f(v)))
    pair = np.stack([backward(dy, v), numerical_gradient(lambda u: np.vdot(dy, f(u)), v)])
    top = np.linalg.norm(pair.ravel(), np.inf)
    return float(np.ptp(pair, axis=0).max() / top) if top else 0.0
