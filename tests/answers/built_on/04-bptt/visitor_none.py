# mistake: none: none
def lstm_step_backward(dstate, cache):
    dh, dc_in = dstate
    x, h_prev, c_prev, (i, f, g, o, th), (W_x, W_h, b) = cache
    N, H = dh.shape
    total = np.add(dc_in, np.multiply(dh, o - o * th * th))
    into = np.empty((4, H, N))
    into[0] = (total * g * i - total * g * i * i).T
    into[1] = (total * c_prev * f - total * c_prev * f * f).T
    into[2] = (total * (i - i * g * g)).T
    into[3] = (dh * th * (o - o * o)).T
    into = into.reshape(4 * H, N)
    dW = into @ np.hstack([x, h_prev, np.ones((N, 1))])
    D = x.shape[1]
    back = into.T @ np.hstack([W_x, W_h])
    return back[:, :D], (back[:, D:], total * f), (dW[:, :D], dW[:, D:-1], dW[:, -1])


def lstm_backward(dh, dstate, caches, step_backward):
    def back(t, later):
        if t < 0:
            return later, [], None
        dx_t, earlier, d = step_backward((later[0] + dh[t], later[1]), caches[t])
        first, dxs, sums = back(t - 1, earlier)
        return first, [*dxs, dx_t], d if sums is None else tuple(map(np.add, sums, d))

    first, dxs, sums = back(len(dh) - 1, dstate)
    return np.stack(dxs), tuple(first), sums


def truncated_bptt(x, target, state, params, size, forward, backward):
    T = len(x)
    cuts = list(range(size, T, size))
    loss, grads = 0.0, None
    for part, due in zip(np.split(x, cuts), np.split(target, cuts)):
        h, state, cache = forward(part, state, params)
        off = h - due
        loss += float(np.vdot(off, off)) / 2
        d = backward(off, tuple(0 * s for s in state), cache)[2]
        grads = d if grads is None else tuple(p + q for p, q in zip(grads, d))
    return loss, grads, state


def numerical_gradient(f, v, eps=1e-5):
    base = np.asarray(v).astype(np.float64)
    flat = base.ravel()
    steps = eps * np.eye(flat.size)
    diffs = [f((flat + e).reshape(base.shape)) - f((flat - e).reshape(base.shape)) for e in steps]
    return np.array(diffs, dtype=np.float64).reshape(base.shape) / (2 * eps)


def gradient_error(f, backward, v, seed=0):
    import random

    draw = random.Random(seed)
    y = np.asarray(f(v))
    dy = np.array([draw.uniform(1, 2) * draw.choice([-1, 1]) for _ in range(y.size)]).reshape(y.shape)
    pair = np.array([backward(dy, v), numerical_gradient(lambda w: float(np.vdot(dy, f(w))), v)])
    top = np.abs(pair).max()
    return float(np.ptp(pair, axis=0).max() / top) if top > 0 else 0.0
