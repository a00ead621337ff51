# mistake: none
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = h_prev.shape[1]
    ax = np.einsum("gd,nd->gn", W_x, x_t).T.reshape(len(x_t), 3, H) + b_x.reshape(3, H)
    ah = np.einsum("gd,nd->gn", W_h, h_prev).T.reshape(len(x_t), 3, H) + b_h.reshape(3, H)
    gates = 1 / 2 + np.tanh((ax[:, :2] + ah[:, :2]) / 2) / 2
    n = np.tanh(ax[:, 2] + gates[:, 0] * ah[:, 2])
    return n + gates[:, 1] * (h_prev - n)


def peephole_step(x_t, state, params):
    h, c = state
    W_x, W_h, b, p = params
    H = c.shape[1]
    a = (np.hstack([x_t, h]) @ np.hstack([W_x, W_h]).T + b).reshape(-1, 4, H)
    p = p.reshape(3, H)
    i, f = (sigmoid(a[:, :2] + p[:2] * c[:, None])).swapaxes(0, 1)
    c = i * np.tanh(a[:, 2]) + f * c
    return sigmoid(a[:, 3] + p[2] * c) * np.tanh(c), c


def bidirectional(forward, x, lengths, ahead, back):
    T, N = x.shape[:2]
    cols, lasts = [], []
    for n in range(N):
        L = int(lengths[n])
        one = x[:L, n : n + 1]
        f = forward(one, ahead)[:, 0]
        g = forward(one[::-1], back)[::-1, 0]
        both = np.hstack([f, g])
        cols.append(np.vstack([both, np.zeros((T - L, both.shape[1]))]))
        lasts.append(np.hstack([f[-1], g[0]]))
    return np.stack(cols, 1), np.stack(lasts)


def combine(first, second):
    return tuple(np.stack([first[0] * second[0], second[0] * first[1] + second[1]]))


def scan(combine, d, u):
    T = len(d)
    if T == 1:
        return d.copy(), u.copy()
    m = T // 2
    pd, pu = combine((d[0 : 2 * m : 2], u[0 : 2 * m : 2]), (d[1 : 2 * m : 2], u[1 : 2 * m : 2]))
    sd, su = scan(combine, pd, pu)
    D, U = np.empty_like(d), np.empty_like(u)
    D[0], U[0] = d[0], u[0]
    D[1 : 2 * m : 2], U[1 : 2 * m : 2] = sd, su
    k = len(range(2, T, 2))
    if k:
        D[2::2], U[2::2] = combine((sd[:k], su[:k]), (d[2::2], u[2::2]))
    return D, U


def summary(scores):
    import statistics as st

    s = [float(v) for v in scores]
    m, half = st.fmean(s), 2 * (st.variance(s) / len(s)) ** 0.5
    return m, m - half, m + half


def p_value(a, b):
    a, b = [float(v) for v in a], [float(v) for v in b]
    pool, na, nb = np.array(a + b), len(a), len(b)
    weights = np.array(
        [[1 / na if k in g else -1 / nb for k in range(na + nb)] for g in map(set, combinations(range(na + nb), na))]
    )
    d = np.abs(weights @ pool)
    return float((d > d[0] - 1e-9).mean())


def clear_differences(table, baseline, level):
    m = len(table) - 1
    return list(filter(lambda k: k != baseline and m * p_value(table[baseline], table[k]) <= level, table))
