# mistake: none
import math


def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    N, H = h_prev.shape
    gates_x = np.einsum("kd,nd->nk", W_x, x_t) + b_x
    gates_h = np.einsum("kd,nd->nk", W_h, h_prev) + b_h
    rz = sigmoid(gates_x[:, :-H] + gates_h[:, :-H])
    cand = np.tanh(gates_x[:, -H:] + rz[:, :H] * gates_h[:, -H:])
    return cand + rz[:, H:] * (h_prev - cand)


def gru_before_step(x_t, h_prev, params):
    W_x, W_h, b = params
    out = np.empty_like(h_prev, dtype=float)
    Wxr, Wxz, Wxn = np.split(W_x, 3)
    Whr, Whz, Whn = np.split(W_h, 3)
    br, bz, bn = np.split(b, 3)
    for n, (x, h) in enumerate(zip(x_t, h_prev)):
        r = sigmoid(Wxr @ x + Whr @ h + br)
        z = sigmoid(Wxz @ x + Whz @ h + bz)
        out[n] = z * h + (1 - z) * np.tanh(Wxn @ x + bn + Whn @ (r * h))
    return out


def peephole_step(x_t, state, params):
    (h, c), (W_x, W_h, b, p) = state, params
    N, H = h.shape
    a = (np.hstack([x_t, h, np.ones((N, 1))]) @ np.hstack([W_x, W_h, b[:, None]]).T).reshape(N, 4, H)
    p = p.reshape(3, H)
    gate_if = sigmoid(a[:, :2] + p[:2] * c[:, None])
    new = (gate_if * np.stack([np.tanh(a[:, 2]), c], axis=1)).sum(axis=1)
    return sigmoid(a[:, 3] + p[2] * new) * np.tanh(new), new


def bidirectional(forward, x, lengths, ahead, back):
    T, N, _ = x.shape
    ys, lasts = [], []
    for n, L in enumerate(map(int, lengths)):
        one = x[:L, n : n + 1]
        f = forward(one, ahead)[:, 0]
        b = forward(one[::-1].copy(), back)[::-1, 0]
        ys.append(np.pad(np.hstack([f, b]), ((0, T - L), (0, 0))))
        lasts.append(np.hstack([f[-1], b[0]]))
    return np.stack(ys, axis=1), np.array(lasts)


def combine(first, second):
    return first[0] * second[0], second[1] + first[1] * second[0]


def scan(combine, d, u):
    T = len(d)
    if T == 1:
        return d.copy(), u.copy()
    half = T // 2
    pairs = combine((d[0 : 2 * half : 2], u[0 : 2 * half : 2]), (d[1 : 2 * half : 2], u[1 : 2 * half : 2]))
    odd = scan(combine, *pairs)
    D, U = np.empty_like(d), np.empty_like(u)
    D[1::2], U[1::2] = odd
    D[0], U[0] = d[0], u[0]
    k = len(d[2::2])
    if k:
        D[2::2], U[2::2] = combine((odd[0][:k], odd[1][:k]), (d[2::2], u[2::2]))
    return D, U


def min_lstm_maps(x, params):
    W, b = params
    a = np.moveaxis((np.dot(x, W.T) + b).reshape(*x.shape[:2], 3, -1), 2, 0)
    softplus = lambda v: np.maximum(v, 0) + np.log1p(np.exp(-np.abs(v)))
    share = sigmoid(softplus(-a[0]) - softplus(-a[1]))
    return share, sigmoid(softplus(-a[1]) - softplus(-a[0])) * a[2]


def summary(scores):
    v = [float(s) for s in scores]
    n = len(v)
    m = math.fsum(v) / n
    half = 2 * math.sqrt(math.fsum((s - m) ** 2 for s in v) / (n * (n - 1)))
    return m, m - half, m + half


def p_value(a, b):
    pool = [*map(float, a), *map(float, b)]
    n, N = len(a), len(a) + len(b)
    S = math.fsum(pool)
    gap = lambda s: abs(s / n - (S - s) / (N - n))
    seen = gap(math.fsum(pool[:n]))
    deals = [gap(math.fsum(group)) for group in combinations(pool, n)]
    return sum(1 for g in deals if g > seen - 1e-9) / math.comb(N, n)


def clear_differences(table, baseline, level):
    rest = dict(table)
    base = rest.pop(baseline)
    return sorted(filter(lambda name: len(rest) * p_value(base, rest[name]) <= level, rest))
