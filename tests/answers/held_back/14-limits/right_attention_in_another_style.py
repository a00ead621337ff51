# mistake: none
import math


def attention(q, k, v, mask=None):
    T, N, d = q.shape
    S, P = len(k), v.shape[2]
    z, shares = np.zeros((T, N, P)), np.zeros((T, S, N))
    for n in range(N):
        for t in range(T):
            seen = np.arange(S) if mask is None else np.flatnonzero(mask[t])
            s = k[seen, n] @ q[t, n] / d**0.5
            shares[t, seen, n] = np.exp(s - np.logaddexp.reduce(s))
            z[t, n] = shares[t, :, n] @ v[:, n]
    return z, shares


def attention_backward(dz, q, k, v, shares):
    T, N, d = q.shape
    dq, dk, dv = np.zeros_like(q), np.zeros_like(k), np.zeros_like(v)
    for n in range(N):
        for t in range(T):
            a = shares[t, :, n]
            dv[:, n] += np.outer(a, dz[t, n])
            jacobian = np.diag(a) - np.outer(a, a)
            ds = jacobian @ (v[:, n] @ dz[t, n]) * d**-0.5
            dq[t, n] += ds @ k[:, n]
            dk[:, n] += np.outer(ds, q[t, n])
    return dq, dk, dv


def cached_step(q_t, k_t, v_t, cache):
    keys = np.array([*cache[0], k_t])
    values = np.array([*cache[1], v_t])
    z = np.empty(v_t.shape)
    for n in range(len(q_t)):
        s = keys[:, n].dot(q_t[n]) / q_t.shape[1] ** 0.5
        z[n] = np.exp(s - np.logaddexp.reduce(s)).dot(values[:, n])
    return z, (keys, values)


def bits_recalled(p, answers):
    total = 0.0
    for table, right in zip(p, answers):
        N, K = table.shape
        known = [math.log2(max(row[a], np.finfo(float).tiny)) for row, a in zip(table, right)]
        gain = math.log2(K) + math.fsum(known) / N
        total += gain if gain > 0 else 0
    return total


def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = state
    N, d = k_t.shape
    h, C_new, n_new, m_new = np.zeros(v_t.shape), np.zeros(C.shape), np.zeros(n.shape), np.zeros(N)
    for j in range(N):
        key = k_t[j] * d**-0.5
        kept = log_sigmoid(a_f[j]) + m[j]
        top = kept if kept > a_i[j] else a_i[j]
        C_new[j] = np.exp(kept - top) * C[j] + np.exp(a_i[j] - top) * np.outer(v_t[j], key)
        n_new[j] = np.exp(kept - top) * n[j] + np.exp(a_i[j] - top) * key
        m_new[j] = top
        floor = exp(-top)
        size = abs(n_new[j] @ q_t[j])
        h[j] = exp(log_sigmoid(a_o[j])) * (C_new[j] @ q_t[j]) / (size if size > floor else floor)
    return h, (C_new, n_new, m_new)


def count_lstm(T, H):
    return sum(rows * columns for rows, columns in [(4 * H, H), (4 * H, H)]) * T


def count_attention(T, H):
    total = 0
    for t in range(1, T + 1):
        total += 4 * H**2  # query, key, value, output
        total += t * H  # scores
        total += t * H  # mixture
    return total


def fit_cost(T, seconds, powers):
    T, seconds, powers = (np.array(a, dtype=float) for a in (T, seconds, powers))
    A = T[:, None] ** powers[None, :] / seconds[:, None]
    size = np.linalg.norm(A, axis=0)
    Q, R = np.linalg.qr(A / size)
    return np.linalg.solve(R, Q.T @ np.ones(len(T))) / size


def predict_cost(coefficients, powers, T):
    return np.power.outer(np.array(T, dtype=float), np.array(powers, dtype=float)) @ np.array(coefficients)
