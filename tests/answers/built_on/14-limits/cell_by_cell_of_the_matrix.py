# mistake: none
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    """h_t (N, P), (C, n, m)."""
    C, n, m = (np.array(part, dtype=float) for part in state)
    N, P, d = C.shape
    key = k_t / d**0.5
    old = log_sigmoid(a_f) + m
    h = np.empty((N, P))
    for b in range(N):
        m[b] = old[b] if old[b] > a_i[b] else a_i[b]
        write, keep = exp(a_i[b] - m[b]), exp(old[b] - m[b])
        n[b] *= keep
        n[b] += write * key[b]
        below = max(abs(float(n[b] @ q_t[b])), float(exp(-m[b])))
        for r in range(P):
            C[b, r] *= keep
            C[b, r] += (write * v_t[b, r]) * key[b]
            h[b, r] = (C[b, r] @ q_t[b]) / below * exp(log_sigmoid(a_o[b, r]))
    return h, (C, n, m)
