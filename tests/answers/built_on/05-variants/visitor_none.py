# mistake: none: none
def gru_step(x_t, h_prev, params):
    Wx, Wh, bx, bh = params
    Wx, Wh = Wx.reshape(3, -1, Wx.shape[1]), Wh.reshape(3, -1, Wh.shape[1])
    A = np.einsum("nd,khd->knh", x_t, Wx) + bx.reshape(3, 1, -1)
    B = np.einsum("ng,khg->knh", h_prev, Wh) + bh.reshape(3, 1, -1)
    r, z = sigmoid(A[:2] + B[:2])
    n = np.tanh(A[2] + r * B[2])
    return n + z * (h_prev - n)


def peephole_step(x_t, state, params):
    h, c = (s.T for s in state)
    a = params[0] @ x_t.T + params[1] @ h + params[2][:, None]
    H = len(c)
    peep = lambda k: params[3][k * H : (k + 1) * H, None]
    new = sigmoid(a[H : 2 * H] + peep(1) * c) * c + sigmoid(a[:H] + peep(0) * c) * np.tanh(a[2 * H : 3 * H])
    return (sigmoid(a[3 * H :] + peep(2) * new) * np.tanh(new)).T, new.T


def bidirectional(forward, x, lengths, ahead, back):
    T, N = x.shape[:2]
    y, last = None, []
    for n in range(N):
        L = int(lengths[n])
        one = x[:L, n : n + 1]
        f, b = forward(one, ahead)[:, 0], forward(one[::-1], back)[::-1][:, 0]
        if y is None:
            y = np.zeros((T, N, 2 * f.shape[1]))
        y[:L, n] = np.hstack([f, b])
        last.append(np.hstack([f[-1], b[0]]))
    return y, np.array(last)


def combine(first, second):
    at0 = second[0] * first[1] + second[1]
    return np.multiply(first[0], second[0]), at0


def scan(combine, d, u):
    reach, T = 1, d.shape[0]
    maps = (d + 0, u + 0)
    for reach in (2**k for k in range(T.bit_length()) if 2**k < T):
        new = combine(tuple(m[: T - reach] for m in maps), tuple(m[reach:] for m in maps))
        for m, w in zip(maps, new):
            m[reach:] = w
    return maps


def min_lstm_maps(x, params):
    W_x, b = params
    a = np.tensordot(x, W_x, axes=(2, 1)) + b
    H = len(b) // 3
    ai, af = a[..., :H], a[..., H : 2 * H]
    lse = lambda v: np.logaddexp(0, v)
    k = (af - lse(af)) - (ai - lse(ai))
    d = np.exp(-lse(-k))
    u = np.exp(-lse(k)) * a[..., 2 * H :]
    return d, u


def summary(scores):
    import statistics

    s = [float(v) for v in scores]
    half = 2 * statistics.stdev(s) / len(s) ** 0.5
    mid = statistics.fmean(s)
    return [mid, mid - half, mid + half]


def p_value(a, b):
    pool = [*map(float, a), *map(float, b)]
    na, nb, total = len(a), len(b), sum(pool)
    far = lambda s: abs(s / na - (total - s) / nb)
    return sum(far(sum(g)) > far(sum(pool[:na])) - 1e-9 for g in combinations(pool, na)) / len(
        list(combinations(pool, na))
    )


def clear_differences(table, baseline, level):
    rest = {k: v for k, v in table.items() if k != baseline}
    return sorted(k for k in rest if len(rest) * p_value(rest[k], table[baseline]) <= level)
