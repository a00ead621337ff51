# mistake: none: none
from functools import reduce


def lstm_step_backward(dstate, cache):
    (dh, dc), (x, h, c, gates, (Wx, Wh, _)) = dstate, cache
    i, f, g, o, q = gates
    D = dc + dh * o - dh * o * q * q
    s = np.stack([i - i * i, f - f * f, 1 - g * g, o - o * o])
    up = np.stack([D * g, D * c, D * i, dh * q])
    A = s * up
    H = h.shape[1]
    Wx4, Wh4 = Wx.reshape(4, H, -1), Wh.reshape(4, H, H)
    dWx = np.einsum("knh,nd->khd", A, x).reshape(Wx.shape)
    dWh = np.einsum("knh,nj->khj", A, h).reshape(Wh.shape)
    return (
        np.einsum("knh,khd->nd", A, Wx4),
        (np.einsum("knh,khj->nj", A, Wh4), f * D),
        [dWx, dWh, np.einsum("knh->kh", A).ravel()],
    )


def lstm_backward(dh, dstate, caches, step_backward):
    def go(t, ds):
        if t < 0:
            return [], ds, (0.0, 0.0, 0.0)
        dx, before, dp = step_backward((np.add(dh[t], ds[0]), ds[1]), caches[t])
        xs, first, sums = go(t - 1, before)
        return xs + [dx], first, tuple(map(np.add, sums, dp))

    xs, first, sums = go(len(caches) - 1, dstate)
    return np.array(xs), first, sums


def truncated_bptt(x, target, state, params, size, forward, backward):
    if len(x) > size:
        l1, g1, s1 = truncated_bptt(x[:size], target[:size], state, params, size, forward, backward)
        l2, g2, s2 = truncated_bptt(x[size:], target[size:], s1, params, size, forward, backward)
        return l1 + l2, tuple(map(np.add, g1, g2)), s2
    h, last, cache = forward(x, state, params)
    e = (h - target).astype(float)
    return np.vdot(e, e) / 2, backward(e, tuple(0 * s for s in last), cache)[2], last


def numerical_gradient(f, v, eps=1e-5):
    base = np.asarray(v, dtype=np.float64)
    eye = np.eye(base.size).reshape(base.size, *base.shape)
    return np.reshape([(f(base + eps * e) - f(base - eps * e)) / eps / 2 for e in eye], base.shape)


def gradient_error(f, backward, v, seed=0):
    v = np.asarray(v, dtype=float)
    dy = np.random.RandomState(seed).uniform(0.5, 1.5, np.shape(f(v)))
    A = np.ravel(backward(dy, v))
    B = []
    for k in range(v.size):
        e = np.zeros(v.size)
        e[k] = 1e-5
        e = e.reshape(v.shape)
        B.append(float(((f(v + e) - f(v - e)) * dy).sum()) / 2e-5)
    top = reduce(max, [abs(float(z)) for z in [*A, *B]], 0.0)
    return max(abs(a - b) for a, b in zip(A, B)) / top if top else 0.0
