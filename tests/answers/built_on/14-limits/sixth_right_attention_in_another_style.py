# mistake: none
def attention(q, k, v, mask=None):
    T, N, d = q.shape
    S = len(k)
    z, shares = np.zeros((T, N, v.shape[2])), np.zeros((T, S, N))
    for n in range(N):
        for t in range(T):
            ok = np.arange(S) if mask is None else np.flatnonzero(mask[t])
            s = k[ok, n] @ (q[t, n] / d**0.5)
            a = np.exp(s - np.logaddexp.reduce(s))
            shares[t, ok, n] = a
            z[t, n] = a @ v[ok, n]
    return z, shares


def attention_backward(dz, q, k, v, shares):
    d = q.shape[2]
    dq, dk, dv = np.zeros(q.shape), np.zeros(k.shape), np.zeros(v.shape)
    for n in range(q.shape[1]):
        for t in range(len(q)):
            a = shares[t, :, n]
            dv[:, n] += np.outer(a, dz[t, n])
            ds = (np.diag(a) - np.outer(a, a)) @ (v[:, n] @ dz[t, n]) * d**-0.5
            dq[t, n] = k[:, n].T @ ds
            dk[:, n] += np.outer(ds, q[t, n])
    return dq, dk, dv


def cached_step(q_t, k_t, v_t, cache):
    keys, values = np.vstack([cache[0], k_t[np.newaxis]]), np.vstack([cache[1], v_t[np.newaxis]])
    z, _ = attention(q_t[np.newaxis], keys, values)
    return z[0], [keys, values]


def bits_recalled(p, answers):
    total = 0
    for pa, ya in zip(p, answers):
        right = np.clip(pa[range(len(ya)), ya], np.finfo(float).tiny, None)
        total += max(0.0, np.mean(np.log2(right * p.shape[2])))
    return float(total)


def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    N, P = v_t.shape
    d = k_t.shape[1]
    h, C2, n2, m2 = np.zeros((N, P)), np.zeros((N, P, d)), np.zeros((N, d)), np.zeros(N)
    for j in range(N):
        k = k_t[j] * d**-0.5
        keep = log_sigmoid(a_f[j]) + state[2][j]
        m2[j] = max(keep, a_i[j])
        C2[j] = exp(keep - m2[j]) * state[0][j] + exp(a_i[j] - m2[j]) * np.outer(v_t[j], k)
        n2[j] = exp(keep - m2[j]) * state[1][j] + exp(a_i[j] - m2[j]) * k
        h[j] = (0.5 + 0.5 * np.tanh(a_o[j] / 2)) * (C2[j] @ q_t[j]) / max(abs(n2[j] @ q_t[j]), exp(-m2[j]))
    return h, (C2, n2, m2)


def count_lstm(T, H):
    return sum(4 * H * H + 4 * H * H for _ in range(T))


def count_attention(T, H):
    projections = T * 4 * H**2
    return projections + sum(2 * H * seen for seen in range(1, T + 1))


def fit_cost(T, seconds, powers):
    w = 1 / np.asarray(seconds, float)
    A = np.power.outer(np.asarray(T, float), np.asarray(powers, float)) * w[:, None]
    size = np.linalg.norm(A, axis=0)
    Q, R = np.linalg.qr(A / size)
    return np.linalg.solve(R, Q.T @ np.ones(len(w))) / size


def predict_cost(coefficients, powers, T):
    return np.power.outer(np.asarray(T, float), np.asarray(powers, float)) @ np.asarray(coefficients)


def crossing(line, curve):
    b0, b1 = line
    c0, c1, c2 = curve
    p, q, r = float(c2), float(c1 - b1), float(c0 - b0)
    if p == 0 and (q < 0 or (q == 0 and r <= 0)):
        return float("inf")
    if p == 0:
        return 0 if q == 0 or r >= 0 else -r / q
    disc = q * q - 4 * p * r
    if disc <= 0 and r > 0 and q >= 0:
        return 0
    if disc < 0:
        return 0
    t = -(q + np.copysign(np.sqrt(disc), q)) / 2
    candidates = [t / p] + ([r / t] if t != 0 else [])
    return max([0] + candidates)
