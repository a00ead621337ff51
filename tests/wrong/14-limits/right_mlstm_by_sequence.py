# loses: nothing
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = (part.copy() for part in state)
    h = np.zeros(v_t.shape)
    for b in range(len(q_t)):
        key = k_t[b] / np.sqrt(len(k_t[b]))
        kept = m[b] + log_sigmoid(a_f[b])
        m[b] = max(kept, a_i[b])
        i, f = np.exp(a_i[b] - m[b]), np.exp(kept - m[b])
        C[b] = f * C[b] + i * np.outer(v_t[b], key)
        n[b] = f * n[b] + i * key
        h[b] = C[b] @ q_t[b] / max(abs(n[b] @ q_t[b]), exp(-m[b]))
    return h * np.exp(log_sigmoid(a_o)), (C, n, m)
