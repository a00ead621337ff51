# mistake: Divides the query by the square root of d as well as the key, which shows where the lower bound exp(-m) of the denominator holds.
# told: your mlstm_step divides the query as well: it should be the key alone.
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    """h_t (N, P), (C, n, m)."""
    C, n, m = state
    N, d = k_t.shape
    q, k = q_t / np.sqrt(d), k_t / np.sqrt(d)
    log_f = log_sigmoid(a_f)
    m_t = np.maximum(log_f + m, a_i)
    i, f = exp(a_i - m_t), exp(log_f + m - m_t)
    C_t, n_t, h_t = np.zeros_like(C), np.zeros_like(n), np.zeros_like(v_t)
    for s in range(N):
        C_t[s] = f[s] * C[s] + i[s] * np.outer(v_t[s], k[s])
        n_t[s] = f[s] * n[s] + i[s] * k[s]
        h_t[s] = C_t[s] @ q[s] / max(abs(n_t[s] @ q[s]), exp(-m_t[s]))
    return np.exp(log_sigmoid(a_o)) * h_t, (C_t, n_t, m_t)
