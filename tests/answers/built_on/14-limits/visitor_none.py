# mistake: none: none
import math


import math


def attention(q, k, v, mask=None):
    T, N, d = q.shape
    S = len(k)
    z, shares = np.zeros((T, N, v.shape[2])), np.zeros((T, S, N))
    for n in range(N):
        for t in range(T):
            seen = np.arange(S) if mask is None else np.flatnonzero(mask[t])
            s = (k[seen, n] @ q[t, n]) * d**-0.5
            shares[t, seen, n] = np.exp(s - np.logaddexp.reduce(s))
            z[t, n] = shares[t, seen, n] @ v[seen, n]
    return z, shares


def attention_backward(dz, q, k, v, shares):
    dq, dk, dv = np.zeros(q.shape), np.zeros(k.shape), np.zeros(v.shape)
    scale = q.shape[2] ** -0.5
    for n in range(q.shape[1]):
        for t in range(q.shape[0]):
            a = shares[t, :, n]
            dv[:, n] += np.outer(a, dz[t, n])
            ds = (np.diag(a) - np.outer(a, a)) @ (v[:, n] @ dz[t, n]) * scale
            dq[t, n] = ds @ k[:, n]
            dk[:, n] += np.outer(ds, q[t, n])
    return dq, dk, dv


def cached_step(q_t, k_t, v_t, cache):
    keys, values = (np.vstack([old, new[np.newaxis]]) for old, new in zip(cache, (k_t, v_t)))
    rows = []
    for n, q in enumerate(q_t):
        s = keys[:, n] @ q / math.sqrt(len(q))
        w = np.exp(s - max(s))
        rows.append(w @ values[:, n] / sum(w))
    return np.array(rows), (keys, values)


def bits_recalled(p, answers):
    A, N, K = p.shape
    tiny = float(np.finfo(float).tiny)
    known = []
    for a in range(A):
        surprise = [-math.log2(max(float(p[a, n, answers[a, n]]), tiny)) for n in range(N)]
        known.append(max(0.0, math.log2(K) - math.fsum(surprise) / N))
    return math.fsum(known)


def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    result = []
    for q, k, v, i, f, o, C, n, m in zip(q_t, k_t, v_t, a_i, a_f, a_o, *state):
        k = k / math.sqrt(len(k))
        log_f = float(log_sigmoid(f))
        new_m = max(log_f + m, i)
        up, keep = math.exp(i - new_m), math.exp(log_f + m - new_m)
        C, n = keep * C + up * np.outer(v, k), keep * n + up * k
        gate = (1 + np.tanh(o / 2)) / 2
        result.append((gate * (C @ q) / max(abs(float(n @ q)), float(exp(-new_m))), C, n, new_m))
    h, C, n, m = (np.array(part) for part in zip(*result))
    return h, (C, n, m)


def count_lstm(T, H):
    return sum(4 * (H * H + H * H) for _ in range(T))


def count_attention(T, H):
    return sum(4 * H * H + 2 * H * seen for seen in range(1, T + 1))


def fit_cost(T, seconds, powers):
    M = np.array([[float(t) ** p / s for p in powers] for t, s in zip(T, seconds)])
    size = np.linalg.norm(M, axis=0)
    Q, R = np.linalg.qr(M / size)
    return np.linalg.solve(R, Q.T @ np.ones(len(M))) / size


def predict_cost(coefficients, powers, T):
    return np.array([math.fsum(c * float(t) ** p for c, p in zip(coefficients, powers)) for t in T])


def crossing(line, curve):
    c, b, a = (float(u) - float(w) for u, w in zip(curve, (*line, 0.0)))
    if a == 0 and b == 0:
        return math.inf if c <= 0 else 0.0
    if a == 0:
        return math.inf if b < 0 else max(0.0, -c / b)
    inside = b * b - 4 * a * c
    if inside < 0:
        return 0.0
    far = -(b + math.copysign(math.sqrt(inside), b)) / 2
    if far == 0:
        return 0.0
    return max(0.0, far / a, c / far)
