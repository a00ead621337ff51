# loses: nothing
def lstm_step_backward(dstate, cache):
    """One sequence and one unit at a time, as the derivation is written, and plain lists at the end."""
    x, h, c, (i, f, g, o, m), (W_x, W_h, b) = cache
    N, H = h.shape
    da = np.zeros((N, 4 * H))
    dc_prev = np.zeros((N, H))
    for n in range(N):
        for k in range(H):
            dh = dstate[0][n, k]
            dc = dstate[1][n, k] + dh * o[n, k] * (1 - m[n, k] ** 2)
            da[n, k] = dc * g[n, k] * i[n, k] * (1 - i[n, k])
            da[n, H + k] = dc * c[n, k] * f[n, k] * (1 - f[n, k])
            da[n, 2 * H + k] = dc * i[n, k] * (1 - g[n, k] ** 2)
            da[n, 3 * H + k] = dh * m[n, k] * o[n, k] * (1 - o[n, k])
            dc_prev[n, k] = dc * f[n, k]
    dW_x = sum(np.outer(da[n], x[n]) for n in range(N))
    dW_h = sum(np.outer(da[n], h[n]) for n in range(N))
    db = [sum(da[n, k] for n in range(N)) for k in range(4 * H)]
    dx = [[sum(da[n, k] * W_x[k, d] for k in range(4 * H)) for d in range(x.shape[1])] for n in range(N)]
    dh_prev = [[sum(da[n, k] * W_h[k, m_] for k in range(4 * H)) for m_ in range(H)] for n in range(N)]
    return dx, (dh_prev, dc_prev.tolist()), (dW_x.tolist(), dW_h, db)


def lstm_backward(dh, dstate, caches, step_backward):
    """It stops one step at a time and keeps everything, then adds up."""
    kept = {}
    now = dstate
    for t in sorted(range(len(caches)), reverse=True):
        kept[t] = step_backward((np.add(now[0], dh[t]), now[1]), caches[t])
        now = kept[t][1]
    steps = range(len(caches))
    sums = [np.sum([kept[t][2][k] for t in steps], axis=0) for k in range(3)]
    return [kept[t][0] for t in steps], now, sums


def truncated_bptt(x, target, state, params, size, forward, backward):
    borders = list(range(0, len(x), size)) + [len(x)]
    losses, grads = [], []
    for a, b in zip(borders[:-1], borders[1:]):
        h, state, cache = forward(x[a:b], state, params)
        losses.append(np.square(h - target[a:b]).sum() / 2)
        grads.append(backward(h - target[a:b], [0 * state[0], 0 * state[1]], cache)[2])
    return sum(losses), [sum(parts) for parts in zip(*grads)], state
