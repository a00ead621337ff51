# mistake: none
def attention(q, k, v, mask=None):
    T, N, d = q.shape
    S = len(k)
    z, shares = np.zeros((T, N, v.shape[2])), np.zeros((T, S, N))
    for n in range(N):
        for t in range(T):
            may = np.arange(S) if mask is None else np.flatnonzero(mask[t])
            s = k[may, n] @ q[t, n] * d**-0.5
            e = np.exp(s - max(s))
            shares[t, may, n] = e / sum(e)
            z[t, n] = shares[t, :, n] @ v[:, n]
    return z, shares


def attention_backward(dz, q, k, v, shares):
    dq, dk, dv = np.zeros(q.shape), np.zeros(k.shape), np.zeros(v.shape)
    r = q.shape[2] ** -0.5
    for n in range(q.shape[1]):
        A = shares[:, :, n]
        dv[:, n] = A.T @ dz[:, n]
        for t in range(len(q)):
            jac = np.diag(A[t]) - np.outer(A[t], A[t])
            ds = jac @ (v[:, n] @ dz[t, n])
            dq[t, n] = r * (ds @ k[:, n])
            dk[:, n] += r * np.outer(ds, q[t, n])
    return dq, dk, dv


def cached_step(q_t, k_t, v_t, cache):
    keys, values = (np.append(old, new[np.newaxis], axis=0) for old, new in zip(cache, (k_t, v_t)))
    z, _ = attention(q_t[None], keys, values)
    return z[0], (keys, values)


def bits_recalled(p, answers):
    total = 0.0
    for a in range(len(p)):
        surprises = [-np.log2(max(p[a, n, s], np.finfo(float).tiny)) for n, s in enumerate(answers[a])]
        total += max(0.0, np.log2(p.shape[2]) - sum(surprises) / len(surprises))
    return total


def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    d = k_t.shape[1]
    hs, Cs, ns, ms = [], [], [], []
    for q, k, v, ai, af, ao, C, n, m in zip(q_t, k_t, v_t, a_i, a_f, a_o, *state):
        k = k * d**-0.5
        lf = -np.logaddexp(0, -af)
        new = max(lf + m, ai)
        i, f = np.exp(ai - new), np.exp(lf + m - new)
        C = f * C + i * np.outer(v, k)
        n = f * n + i * k
        hs.append((0.5 + 0.5 * np.tanh(ao / 2)) * (C @ q) / max(abs(n @ q), exp(-new)))
        Cs.append(C), ns.append(n), ms.append(new)
    return np.array(hs), (np.array(Cs), np.array(ns), np.array(ms))


def count_lstm(T, H):
    return sum(2 * (4 * H) * H for _ in range(T))


def count_attention(T, H):
    return sum(4 * H**2 + 2 * H * seen for seen in range(1, T + 1))


def fit_cost(T, seconds, powers):
    T, seconds = np.array(T, dtype=float), np.array(seconds, dtype=float)
    A = (T[:, None] ** np.array(powers)) / seconds[:, None]
    size = np.sqrt((A**2).sum(axis=0))
    return np.linalg.pinv(A / size) @ np.ones(len(T)) / size


def predict_cost(coefficients, powers, T):
    return (np.asarray(T, dtype=float)[:, None] ** np.array(powers)) @ np.array(coefficients)


def crossing(line, curve):
    c0, c1, c2 = (float(v) for v in (curve[0] - line[0], curve[1] - line[1], curve[2]))
    if c2 == 0:
        if c1 > 0:
            return max(0.0, -c0 / c1)
        return 0.0 if c1 == 0 and c0 > 0 else np.inf
    D = c1**2 - 4 * c2 * c0
    if D <= 0:
        return 0.0
    w = -(c1 + np.copysign(np.sqrt(D), c1)) / 2
    roots = [w / c2] + ([c0 / w] if w else [])
    return max([0.0] + roots)
