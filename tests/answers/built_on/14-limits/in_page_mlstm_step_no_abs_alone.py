# mistake: the absolute value of n . q is forgotten
# read: right
# told: In mlstm_step. Of its parts, h_t is wrong, state is right in these calls. In yours stands, with the
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = state
    k_t = k_t / np.sqrt(k_t.shape[-1])
    log_f = log_sigmoid(a_f)
    m_t = np.maximum(log_f + m, a_i)
    i = exp(a_i - m_t)
    f = exp(log_f + m - m_t)
    C = f[:, None, None] * C + i[:, None, None] * np.einsum("np,nd->npd", v_t, k_t)
    n = f[:, None] * n + i[:, None] * k_t
    nq = np.einsum("nd,nd->n", n, q_t)
    h = np.einsum("npd,nd->np", C, q_t) / np.maximum(nq, exp(-m_t))[:, None]
    return exp(log_sigmoid(a_o)) * h, (C, n, m_t)
