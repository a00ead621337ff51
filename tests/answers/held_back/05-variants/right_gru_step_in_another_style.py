# mistake: none
from itertools import chain
import statistics


def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    shape = (len(x_t), 3, -1)
    u = (x_t @ W_x.T + b_x).reshape(shape)
    v = (h_prev @ W_h.T + b_h).reshape(shape)
    gates = sigmoid(u[:, :2] + v[:, :2])
    n = np.tanh(u[:, 2] + gates[:, 0] * v[:, 2])
    return n + gates[:, 1] * (h_prev - n)


def gru_before_step(x_t, h_prev, params):
    W_x, W_h, b = params
    (Xr, Xz, Xn), (Hr, Hz, Hn), (br, bz, bn) = np.split(W_x, 3), np.split(W_h, 3), np.split(b, 3)
    out = []
    for x, h in zip(x_t, h_prev):
        r, z = sigmoid(Xr @ x + Hr @ h + br), sigmoid(Xz @ x + Hz @ h + bz)
        out.append(z * h + (1 - z) * np.tanh(Xn @ x + Hn @ (r * h) + bn))
    return np.array(out)


def peephole_step(x_t, state, params):
    h, c = state
    W_x, W_h, b, p = params
    H = c.shape[1]
    a = np.hstack([x_t, h, np.ones((len(h), 1))]) @ np.hstack([W_x, W_h, b[:, None]]).T
    both = sigmoid(a[:, : 2 * H] + p[: 2 * H] * np.tile(c, 2))
    new = both[:, H:] * c + both[:, :H] * np.tanh(a[:, 2 * H : 3 * H])
    return sigmoid(a[:, 3 * H :] + new * p[2 * H :]) * np.tanh(new), new


def bidirectional(forward, x, lengths, ahead, back):
    T, N, _ = x.shape
    ys, lasts = [], []
    for n in range(N):
        L = int(lengths[n])
        own = x[:L, [n]]
        f, b = forward(own, ahead)[:, 0], forward(np.flip(own, 0), back)[:, 0]
        lasts.append(np.r_[f[-1], b[-1]])
        ys.append(np.pad(np.c_[f, np.flip(b, 0)], ((0, T - L), (0, 0))))
    return np.stack(ys, axis=1), np.stack(lasts)


def combine(first, second):
    return np.multiply(first[0], second[0]), np.add(np.multiply(second[0], first[1]), second[1])


def scan(combine, d, u):
    D, U = np.array(d), np.array(u)
    for k in range(int(np.ceil(np.log2(len(D)))) if len(D) > 1 else 0):
        r = 2**k
        a, b = combine((D[:-r].copy(), U[:-r].copy()), (D[r:].copy(), U[r:].copy()))
        D[r:], U[r:] = a, b
    return D, U


def min_lstm_maps(x, params):
    W, b = params
    a = np.einsum("tnd,hd->tnh", x, W) + b
    H = len(b) // 3
    li, lf = (-np.logaddexp(0, -a[..., k * H : (k + 1) * H]) for k in (0, 1))
    tot = np.logaddexp(li, lf)
    return np.exp(lf - tot), np.exp(li - tot) * a[..., 2 * H :]


def summary(scores):
    scores = [float(s) for s in scores]
    m = statistics.fmean(scores)
    w = 2 * statistics.stdev(scores) / len(scores) ** 0.5
    return m, m - w, m + w


def p_value(a, b):
    pool = list(chain(a, b))
    n, m, s = len(a), len(b), sum(pool)
    gap = lambda t: abs(t / n - (s - t) / m)
    seen = gap(sum(a))
    gaps = [gap(sum(g)) for g in combinations(pool, n)]
    return sum(g > seen - 1e-9 for g in gaps) / len(gaps)


def clear_differences(table, baseline, level):
    p = {k: p_value(table[baseline], v) for k, v in table.items() if k != baseline}
    return sorted(k for k in p if p[k] * len(p) <= level * (1 + 1e-12))
