# mistake: the denominator has exp(-m) of the old m
# read: right
# told: your mlstm_step compares with e to the minus m of the step before: it should be of this
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
    h = np.einsum("npd,nd->np", C, q_t) / np.maximum(np.abs(nq), exp(-m))[:, None]
    return exp(log_sigmoid(a_o)) * h, (C, n, m_t)
