# mistake: none
def lstm_step_backward(dstate, cache):
    x, h0, c0, gates, (W, U, _) = cache
    i, f, g, o, th = gates
    N, H = c0.shape
    total = dstate[1] + dstate[0] * o * (1 - th) * (1 + th)
    delta = np.empty((N, 4, H))
    delta[:, 0] = total * g * (i - i * i)
    delta[:, 1] = total * c0 * (f - f * f)
    delta[:, 2] = total * i * (1 - g) * (1 + g)
    delta[:, 3] = dstate[0] * th * (o - o * o)
    D = x.shape[1]
    return (
        np.einsum("nkh,khd->nd", delta, W.reshape(4, H, D)),
        (np.einsum("nkh,khj->nj", delta, U.reshape(4, H, H)), f * total),
        (
            np.einsum("nkh,nd->khd", delta, x).reshape(4 * H, D),
            np.einsum("nkh,nj->khj", delta, h0).reshape(4 * H, H),
            np.einsum("nkh->kh", delta).ravel(),
        ),
    )


def lstm_backward(dh, dstate, caches, step_backward):
    *rest, last = caches
    dx, (a, c), dp = step_backward((dstate[0] + dh[len(rest)], dstate[1]), last)
    if not rest:
        return dx[None], (a, c), dp
    dxs, first, dps = lstm_backward(dh[:-1], (a, c), rest, step_backward)
    return np.vstack([dxs, dx[None]]), first, tuple(map(np.add, dps, dp))


def truncated_bptt(x, target, state, params, size, forward, backward):
    if len(x) > size:
        l1, g1, mid = truncated_bptt(x[:size], target[:size], state, params, size, forward, backward)
        l2, g2, end = truncated_bptt(x[size:], target[size:], mid, params, size, forward, backward)
        return l1 + l2, tuple(map(np.add, g1, g2)), end
    h, end, cache = forward(x, state, params)
    e = h - target
    g = backward(e, tuple(0 * s for s in end), cache)[2]
    return np.vdot(e, e) / 2, g, end


def numerical_gradient(f, v, eps=1e-5):
    v = np.asarray(v)
    base = v.astype(np.float64).ravel()
    steps = eps * np.eye(base.size)
    q = [(f((base + e).reshape(v.shape)) - f((base - e).reshape(v.shape))) / (eps + eps) for e in steps]
    return np.array(q, dtype=np.float64).reshape(v.shape)


def gradient_error(f, backward, v, seed=0):
    import random

    r = random.Random(seed)
    y = np.asarray(f(v))
    dy = np.array([r.choice([-1, 1]) * r.uniform(0.5, 2) for _ in range(y.size)]).reshape(y.shape)
    pair = np.stack([np.asarray(backward(dy, v), float), numerical_gradient(lambda u: float(np.vdot(dy, f(u))), v)])
    top = np.abs(pair).max()
    return np.abs(np.diff(pair, axis=0)).max() / top if top else 0.0
