# mistake: none: none
import math


import math


def attention(q, k, v, mask=None):
    T, N, d = q.shape
    S, P = len(k), v.shape[2]
    z, shares = np.zeros((T, N, P)), np.zeros((T, S, N))
    for t in range(T):
        on = np.arange(S) if mask is None else np.flatnonzero(mask[t])
        for n in range(N):
            s = k[on, n] @ q[t, n] / math.sqrt(d)
            a = np.exp(s - np.logaddexp.reduce(s))
            shares[t, on, n] = a
            z[t, n] = a @ v[on, n]
    return z, shares


def attention_backward(dz, q, k, v, shares):
    dq, dk, dv = np.zeros(q.shape), np.zeros(k.shape), np.zeros(v.shape)
    for n in range(q.shape[1]):
        A = shares[:, :, n]
        dv[:, n] = A.T @ dz[:, n]
        for t, a in enumerate(A):
            J = (np.diag(a) - np.outer(a, a)) / q.shape[2] ** 0.5
            ds = J @ v[:, n] @ dz[t, n]
            dq[t, n] = ds @ k[:, n]
            dk[:, n] += np.outer(ds, q[t, n])
    return dq, dk, dv


def cached_step(q_t, k_t, v_t, cache):
    keys, values = np.vstack([cache[0], [k_t]]), np.vstack([cache[1], [v_t]])
    z = attention(q_t[None], keys, values)[0][0]
    return z, (keys, values)


def bits_recalled(p, answers):
    A, N, K = p.shape
    least = np.finfo(float).tiny
    total = 0.0
    for a in range(A):
        surprise = sum(-math.log2(max(p[a, n, answers[a, n]], least)) for n in range(N)) / N
        total += max(0.0, math.log2(K) - surprise)
    return total


def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    hs, Cs, ns, ms = [], [], [], []
    for q, k, v, i, f, o, C, n, m in zip(q_t, k_t, v_t, a_i, a_f, a_o, *state):
        k = k * len(k) ** -0.5
        keep = log_sigmoid(f) + m
        top = max(keep, i)
        C = np.exp(keep - top) * C + np.exp(i - top) * np.outer(v, k)
        n = np.exp(keep - top) * n + np.exp(i - top) * k
        below = max(abs(n @ q), exp(-top))
        hs.append(np.exp(log_sigmoid(o)) * (C @ q) / below)
        Cs.append(C), ns.append(n), ms.append(top)
    return np.array(hs), (np.array(Cs), np.array(ns), np.array(ms))


def count_lstm(T, H):
    return sum(4 * H * (H + H) for _ in range(T))


def count_attention(T, H):
    return sum(4 * H**2 + 2 * H * (t + 1) for t in range(T))


def fit_cost(T, seconds, powers):
    X = (
        np.vander(np.asarray(T, float), int(max(powers)) + 1, increasing=True)[:, list(powers)]
        if all(float(p).is_integer() and p >= 0 for p in powers)
        else np.power.outer(np.asarray(T, float), powers)
    )
    W = np.diag(1 / np.asarray(seconds, float))
    return np.linalg.lstsq(W @ X, W @ seconds, rcond=None)[0]


def predict_cost(coefficients, powers, T):
    return np.power.outer(np.asarray(T, dtype=float), np.asarray(powers)) @ np.asarray(coefficients)


def crossing(line, curve):
    differ = [curve[2], curve[1] - line[1], curve[0] - line[0]]
    while differ and differ[0] == 0:
        differ.pop(0)
    if not differ or differ[0] < 0:
        return np.inf
    if len(differ) == 1:
        return 0
    roots = np.roots(differ)
    real = [r.real for r in roots if abs(r.imag) < 1e-12 * (1 + abs(r))]
    return max([0.0] + real)
