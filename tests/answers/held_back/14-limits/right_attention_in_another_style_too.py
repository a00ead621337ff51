# mistake: none
from decimal import Decimal, getcontext


def attention(q, k, v, mask=None):
    T, N, d = q.shape
    S, P = len(k), v.shape[2]
    z, shares = np.zeros((T, N, P)), np.zeros((T, S, N))
    for n in range(N):
        s = q[:, n] @ k[:, n].T / d**0.5
        for t in range(T):
            allowed = np.arange(S) if mask is None else np.flatnonzero(mask[t])
            row = s[t, allowed]
            shares[t, allowed, n] = np.exp(row - np.logaddexp.reduce(row))
        z[:, n] = shares[:, :, n] @ v[:, n]
    return z, shares


def attention_backward(dz, q, k, v, shares):
    T, N, d = q.shape
    dq, dk, dv = np.zeros(q.shape), np.zeros(k.shape), np.zeros(v.shape)
    for n in range(N):
        A = shares[:, :, n]
        dv[:, n] = A.T @ dz[:, n]
        for t in range(T):
            J = np.diag(A[t]) - np.outer(A[t], A[t])
            ds = J @ (v[:, n] @ dz[t, n]) / d**0.5
            dq[t, n] += ds @ k[:, n]
            dk[:, n] += np.outer(ds, q[t, n])
    return dq, dk, dv


def cached_step(q_t, k_t, v_t, cache):
    keys, values = (np.vstack([old, new[None]]) for old, new in zip(cache, (k_t, v_t)))
    z = []
    for n, q in enumerate(q_t):
        s = keys[:, n] @ q / len(q) ** 0.5
        z.append(np.exp(s - np.logaddexp.reduce(s)) @ values[:, n])
    return np.array(z), (keys, values)


def bits_recalled(p, answers):
    A, N, K = p.shape
    total = 0.0
    for a in range(A):
        surprise = 0.0
        for n in range(N):
            surprise -= np.log2(max(p[a, n, answers[a, n]], np.finfo(float).tiny))
        total += max(0.0, np.log2(K) - surprise / N)
    return total


def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    out = []
    for q, k, v, ai, af, ao, C, n, m in zip(q_t, k_t, v_t, a_i, a_f, a_o, *state):
        k = k / len(k) ** 0.5
        old = log_sigmoid(af) + m
        new_m = max(old, ai)
        i, f = exp(ai - new_m), exp(old - new_m)
        C, n = f * C + i * np.outer(v, k), f * n + i * k
        h = (0.5 + 0.5 * np.tanh(ao / 2)) * (C @ q) / max(abs(n @ q), exp(-new_m))
        out.append((h, C, n, new_m))
    h, C, n, m = map(np.array, zip(*out))
    return h, (C, n, m)


def count_lstm(T, H):
    return T * (4 * H * H + 4 * H * H)


def count_attention(T, H):
    looks = T * (T + 1) // 2
    return 4 * T * H**2 + looks * H + looks * H


def fit_cost(T, seconds, powers):
    columns = np.power.outer(np.asarray(T, float), np.asarray(powers, float)) / np.asarray(seconds)[:, None]
    size = np.linalg.norm(columns, axis=0)
    Q, R = np.linalg.qr(columns / size)
    return np.linalg.solve(R, Q.T @ np.ones(len(columns))) / size


def predict_cost(coefficients, powers, T):
    return np.power.outer(np.asarray(T, float), np.asarray(powers, float)) @ np.asarray(coefficients)


def crossing(line, curve):
    getcontext().prec = 80
    (b0, b1), (c0, c1, c2) = ([Decimal(float(z)) for z in side] for side in (line, curve))
    above, slope = c0 - b0, c1 - b1
    if c2 == 0 and slope <= 0:
        return 0 if slope == 0 and above > 0 else float("inf")
    if c2 == 0:
        return float(max(Decimal(0), -above / slope))
    middle = -slope / (2 * c2)
    square = middle * middle - above / c2
    if square <= 0:
        return 0
    return float(max(Decimal(0), middle + square.sqrt()))
