# mistake: divides the query by sqrt(d) instead of the key: h is the same, but C and n hold keys that are sqrt(d) too large
# read: right
# told: your mlstm_step divides the query by the root of d: the key, before it is written.
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = state
    q = q_t / np.sqrt(q_t.shape[-1])
    log_f = log_sigmoid(a_f)
    m_t = np.maximum(log_f + m, a_i)
    i = exp(a_i - m_t)
    f = exp(log_f + m - m_t)
    C_t = f[:, None, None] * C + i[:, None, None] * np.einsum("np,nd->npd", v_t, k_t)
    n_t = f[:, None] * n + i[:, None] * k_t
    under = np.maximum(np.abs((n_t * q).sum(axis=1)), exp(-m_t))
    h = exp(log_sigmoid(a_o)) * np.einsum("npd,nd->np", C_t, q) / under[:, None]
    return h, (C_t, n_t, m_t)
