# mistake: none
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    N, H = h_prev.shape
    A = (x_t @ W_x.T + b_x).reshape(N, 3, H)
    B = (h_prev @ W_h.T + b_h).reshape(N, 3, H)
    r, z = np.moveaxis((1 + np.tanh((A[:, :2] + B[:, :2]) / 2)) / 2, 1, 0)
    n = np.tanh(A[:, 2] + r * B[:, 2])
    return n + z * (h_prev - n)


def peephole_step(x_t, state, params):
    h, c = state
    W_x, W_h, b, p = params
    N, H = h.shape
    P = p.reshape(3, H)
    a = (np.hstack([x_t, h]) @ np.hstack([W_x, W_h]).T + b).reshape(N, 4, H)
    i, f = sigmoid(a[:, :2] + P[:2] * c[:, None]).swapaxes(0, 1)
    new = f * c + i * np.tanh(a[:, 2])
    return sigmoid(a[:, 3] + P[2] * new) * np.tanh(new), new


def bidirectional(forward, x, lengths, ahead, back):
    T, N, _ = x.shape
    ys, lasts = [], []
    for n in range(N):
        L = int(lengths[n])
        own = x[:L, n : n + 1]
        there = forward(own, ahead)[:, 0]
        here = forward(own[::-1], back)[:, 0][::-1]
        both = np.hstack([there, here])
        ys.append(np.vstack([both, np.zeros((T - L, both.shape[1]))]))
        lasts.append(np.r_[there[-1], here[0]])
    return np.stack(ys, 1), np.stack(lasts)


def scan(combine, d, u):
    T = d.shape[0]
    if T == 1:
        return d.copy(), u.copy()
    even = T - T % 2
    pd, pu = combine((d[0:even:2], u[0:even:2]), (d[1:even:2], u[1:even:2]))
    PD, PU = scan(combine, pd, pu)
    D, U = d.copy(), u.copy()
    D[1:even:2], U[1:even:2] = PD, PU
    m = len(range(2, T, 2))
    if m:
        D[2::2], U[2::2] = combine((PD[:m], PU[:m]), (d[2::2], u[2::2]))
    return D, U


def p_value(a, b):
    a, b = [float(v) for v in a], [float(v) for v in b]
    every, n = a + b, len(a)
    S, M = sum(every), len(every)
    gap = lambda s: abs(s / n - (S - s) / (M - n))
    seen = gap(sum(a))
    hits = [gap(sum(c)) > seen - 1e-9 for c in combinations(every, n)]
    return sum(hits) / len(hits)
