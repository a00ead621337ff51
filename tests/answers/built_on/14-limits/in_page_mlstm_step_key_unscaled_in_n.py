# mistake: the key is divided by the root of d for C, but n takes the key as it was
# read: right
# told: your mlstm_step adds the key to n before it was divided by the root of
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = state
    d = k_t.shape[-1]
    log_f = log_sigmoid(a_f)
    m_t = np.maximum(log_f + m, a_i)
    i = exp(a_i - m_t)
    f = exp(log_f + m - m_t)
    C = f[:, None, None] * C + i[:, None, None] * np.einsum("np,nd->npd", v_t, k_t / np.sqrt(d))
    n = f[:, None] * n + i[:, None] * k_t
    nq = np.abs(np.einsum("nd,nd->n", n, q_t))
    h = np.einsum("npd,nd->np", C, q_t) / np.maximum(nq, exp(-m_t))[:, None]
    return exp(log_sigmoid(a_o)) * h, (C, n, m_t)
