# mistake: TWO: the normaliser n takes in the key before it is divided by sqrt(d), and the floor of the denominator is ...
# read: right
# told: your mlstm_step adds the key to n before it was divided by the root of d. your mlstm_step
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = state
    k = k_t / np.sqrt(k_t.shape[-1])
    log_f = log_sigmoid(a_f)
    m_t = np.maximum(log_f + m, a_i)
    i = exp(a_i - m_t)
    f = exp(log_f + m - m_t)
    C_t = f[:, None, None] * C + i[:, None, None] * (v_t[:, :, None] * k[:, None, :])
    n_t = f[:, None] * n + i[:, None] * k_t
    under = np.maximum(np.abs((n_t * q_t).sum(axis=1)), 1)
    h = exp(log_sigmoid(a_o)) * np.einsum("npd,nd->np", C_t, q_t) / under[:, None]
    return h, (C_t, n_t, m_t)
