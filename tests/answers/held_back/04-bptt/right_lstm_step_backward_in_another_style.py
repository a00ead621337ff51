# mistake: none
def lstm_step_backward(dstate, cache):
    dh, dc = dstate
    x, h, c, (i, f, g, o, z), (W_x, W_h, b) = cache
    total = dc + dh * o - dh * o * z * z
    outer = {"i": total * g, "f": total * c, "g": total * i, "o": dh * z}
    slope = {"i": i - i * i, "f": f - f * f, "g": (1 + g) * (1 - g), "o": o - o * o}
    da = np.stack([outer[k] * slope[k] for k in "ifgo"])
    H = h.shape[1]
    stack = lambda m: m.reshape(4, H, -1)
    dx = np.einsum("knh,khd->nd", da, stack(W_x))
    dh_prev = np.einsum("knh,khj->nj", da, stack(W_h))
    dW = [np.einsum("knh,nd->khd", da, v).reshape(4 * H, -1) for v in (x, h)]
    return dx, (dh_prev, f * total), (*dW, da.sum(axis=1).ravel())


def lstm_backward(dh, dstate, caches, step_backward):
    if not caches:
        return dh[:0], dstate, None
    head, last = caches[:-1], caches[-1]
    dx_t, d, g = step_backward((np.add(dstate[0], dh[-1]), dstate[1]), last)
    if not head:
        return dx_t[None], d, g
    dx, d0, more = lstm_backward(dh[:-1], d, head, step_backward)
    return np.concatenate([dx, dx_t[None]]), d0, tuple(map(np.add, more, g))


def truncated_bptt(x, target, state, params, size, forward, backward):
    cuts = list(range(size, len(x), size))
    losses, grads = [], []
    for xs, ts in zip(np.split(x, cuts), np.split(target, cuts)):
        h, state, cache = forward(xs, state, params)
        e = h - ts
        losses.append(float(np.vdot(e, e)) / 2)
        grads.append(backward(e, (np.zeros(state[0].shape), np.zeros(state[1].shape)), cache)[2])
    return sum(losses), tuple(sum(g[1:], g[0]) for g in zip(*grads)), state


def numerical_gradient(f, v, eps=1e-5):
    v = np.asarray(v, dtype=float)
    I = np.eye(v.size).reshape(v.size, *v.shape) * eps
    return np.array([(f(v + e) - f(v - e)) / (2 * eps) for e in I]).reshape(v.shape)


def gradient_error(f, backward, v, seed=0):
    y = np.asarray(f(v))
    dy = np.random.RandomState(seed).uniform(0.5, 1.5, y.shape) * np.random.RandomState(seed + 1).choice(
        [-1, 1], y.shape
    )
    both = np.stack([np.ravel(backward(dy, v)), np.ravel(numerical_gradient(lambda w: float((dy * f(w)).sum()), v))])
    top = np.abs(both).max()
    return 0.0 if top == 0 else float(np.ptp(both, axis=0).max() / top)
