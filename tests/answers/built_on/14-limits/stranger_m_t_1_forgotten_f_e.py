# mistake: m_{t-1} is forgotten in f' (e^(log f - m_t))
# read: right
# told: where f is made, the term m_prev is left out
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = state
    k = k_t / np.sqrt(k_t.shape[-1])
    log_f = log_sigmoid(a_f)
    m_t = np.maximum(log_f + m, a_i)
    i = exp(a_i - m_t)
    f = exp(log_f - m_t)
    C_t = f[:, None, None] * C + i[:, None, None] * (v_t[:, :, None] * k[:, None, :])
    n_t = f[:, None] * n + i[:, None] * k
    under = np.maximum(np.abs((n_t * q_t).sum(axis=1)), exp(-m_t))
    h = exp(log_sigmoid(a_o)) * np.einsum("npd,nd->np", C_t, q_t) / under[:, None]
    return h, (C_t, n_t, m_t)
