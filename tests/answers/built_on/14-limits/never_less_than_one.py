# mistake: the denominator is at least 1 instead of exp(-m_t); shows where m_t is not 0 and |n q| is below 1 or below exp(-m_t)
# read: right
# told: your mlstm_step compares with 1, though n is stored divided by e to the m: it should be with e to the
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    """h_t (N, P), (C, n, m)."""
    C, n, m = state
    N, P, d = C.shape
    root = np.sqrt(d)
    log_f = log_sigmoid(a_f)
    new_C, new_n, new_m = np.empty((N, P, d)), np.empty((N, d)), np.empty(N)
    h = np.empty((N, P))
    open_o = exp(log_sigmoid(a_o))
    for b in range(N):
        carried = log_f[b] + m[b]
        new_m[b] = max(carried, a_i[b])
        i, f = exp(a_i[b] - new_m[b]), exp(carried - new_m[b])
        key = k_t[b] / root
        new_C[b] = f * C[b] + i * np.outer(v_t[b], key)
        new_n[b] = f * n[b] + i * key
        h[b] = open_o[b] * (new_C[b] @ q_t[b]) / max(abs(new_n[b] @ q_t[b]), 1.0)
    return h, (new_C, new_n, new_m)
