# mistake: mlstm_step bounds the denominator below by 1, as in the form without the stabiliser, instead of by exp(-m_t).
# read: right
# told: your mlstm_step compares with 1, though n is stored divided by e to the m: it should be with e to th
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = state
    k = k_t / np.sqrt(k_t.shape[1])
    fm = log_sigmoid(a_f) + m
    m_t = np.where(fm > a_i, fm, a_i)
    i, f = exp(a_i - m_t), exp(fm - m_t)
    hs, Cs, ns = [], [], []
    for b in range(len(q_t)):
        C_b = f[b] * C[b] + i[b] * np.outer(v_t[b], k[b])
        n_b = f[b] * n[b] + i[b] * k[b]
        hs.append(C_b @ q_t[b] / max(abs(n_b @ q_t[b]), 1.0))
        Cs.append(C_b)
        ns.append(n_b)
    o = np.exp(log_sigmoid(a_o))
    return o * np.array(hs), (np.array(Cs), np.array(ns), m_t)
