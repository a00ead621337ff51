# mistake: none: none
import math


def gru_step(x_t, h_prev, params):
    Wx, Wh, bx, bh = params
    H = np.shape(h_prev)[-1]
    X = (np.einsum("nd,kd->nk", x_t, Wx) + bx).reshape(-1, 3, H)
    Q = (np.einsum("nj,kj->nk", h_prev, Wh) + bh).reshape(-1, 3, H)
    gates = 1 / 2 + np.tanh((X[:, :2] + Q[:, :2]) / 2) / 2
    new = np.tanh(X[:, 2] + gates[:, 0] * Q[:, 2])
    return new + gates[:, 1] * (h_prev - new)


def gru_before_step(x_t, h_prev, params):
    Wx, Wh, b = params
    H = len(b) // 3
    R, Z, C = (slice(k * H, k * H + H) for k in range(3))
    go = lambda k, h: b[k] + np.inner(x_t, Wx[k]) + np.inner(h, Wh[k])
    z = sigmoid(go(Z, h_prev))
    return h_prev * z + np.tanh(go(C, h_prev * sigmoid(go(R, h_prev)))) * (1 - z)


def peephole_step(x_t, state, params):
    h, c = state
    Wx, Wh, b, p = params
    P = np.reshape(p, (3, -1))
    A = np.moveaxis((np.hstack([x_t, h]) @ np.hstack([Wx, Wh]).T + b).reshape(len(h), 4, -1), 1, 0)
    gate = lambda k, peep, see: sigmoid(A[k] + np.multiply(P[peep], see))
    new = gate(1, 1, c) * c + gate(0, 0, c) * np.tanh(A[2])
    return np.tanh(new) * gate(3, 2, new), new


def bidirectional(forward, x, lengths, ahead, back):
    ys, lasts = [], []
    T = x.shape[0]
    for n, L in enumerate(int(v) for v in lengths):
        one = x[:L, n : n + 1]
        f = forward(one, ahead)[:, 0]
        k = forward(one[::-1].copy(), back)[:, 0]
        both = np.hstack([f, k[::-1]])
        ys.append(np.vstack([both, np.zeros((T - L, both.shape[1]))]))
        lasts.append(np.r_[f[-1], k[-1]])
    return np.stack(ys, axis=1), np.array(lasts)


def combine(first, second):
    return [second[0] * first[0], np.add(second[1], np.multiply(first[1], second[0]))]


def scan(combine, d, u):
    # divide and conquer over doubling reach, recursively
    def step(D, U, reach):
        if reach >= D.shape[0]:
            return D, U
        a, b = combine((D[:-reach], U[:-reach]), (D[reach:], U[reach:]))
        return step(np.vstack([D[:reach], a]), np.vstack([U[:reach], b]), reach << 1)

    return step(np.asarray(d), np.asarray(u), 1)


def min_lstm_maps(x, params):
    Wx, b = params
    i, f, g = np.moveaxis((np.tensordot(x, Wx, axes=(2, 1)) + b).reshape(*x.shape[:2], 3, -1), 2, 0)
    li, lf = -np.logaddexp(0, -i), -np.logaddexp(0, -f)
    total = np.logaddexp(li, lf)
    return np.exp(lf - total), np.exp(li - total) * g


def summary(scores):
    import statistics

    m = statistics.fmean(map(float, scores))
    half = 2 * statistics.stdev(map(float, scores)) / math.sqrt(len(scores))
    return np.array([m, m - half, m + half])


def p_value(a, b):
    s = [*map(float, a), *map(float, b)]
    n, m, S = len(a), len(b), math.fsum(s)
    gap = lambda t: abs(t / n - (S - t) / m)
    ref = gap(math.fsum(s[:n]))
    hits = [gap(math.fsum(c)) > ref - 1e-9 for c in combinations(s, n)]
    return sum(hits) / math.comb(n + m, n)


def clear_differences(table, baseline, level):
    rest = {k: v for k, v in table.items() if k != baseline}
    return sorted(k for k in rest if p_value(rest[k], table[baseline]) * len(rest) <= level)
