# mistake: none
def read_packed(step, x, lengths, state):
    N = x.shape[1]
    now = [np.array(state[n], dtype=float) for n in range(N)]
    t = 0
    while True:
        alive = [n for n in range(N) if t < lengths[n]]
        if not alive:
            return np.stack(now)
        moved = step(np.stack([x[t, n] for n in alive]), np.stack([now[n] for n in alive]))
        for row, n in zip(moved, alive):
            now[n] = np.array(row)
        t += 1


def masked_mean(h, lengths):
    return np.stack([h[:l, n].mean(0) for n, l in enumerate(lengths)])


def both_ends(y, lengths):
    H = y.shape[-1] // 2
    return np.array([[*y[l - 1, n, :H], *y[0, n, H:]] for n, l in enumerate(lengths)])


def attention_pool(h, scores, lengths):
    shares = np.zeros(scores.shape)
    z = []
    for n, l in enumerate(lengths):
        s = scores[:l, n]
        log_sum = np.logaddexp.reduce(s)
        shares[:l, n] = np.exp(s - log_sum)
        z.append(shares[:l, n] @ h[:l, n])
    return np.array(z), shares


def masked_loss(a, y, lengths):
    da, total = np.zeros(a.shape), 0.0
    M = int(sum(lengths))
    for n, l in enumerate(lengths):
        sign = 1 if y[n] == 1 else -1
        cost = np.logaddexp(0, -sign * a[:l, n])
        total += cost.sum()
        da[:l, n] = -sign * -np.expm1(-cost) / M
    return total / M, da
