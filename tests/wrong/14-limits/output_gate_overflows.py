# loses: check-mlstm-step
# told: lets e to the minus a_o overflow
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = state
    k_t = k_t / np.sqrt(k_t.shape[-1])
    log_f = log_sigmoid(a_f)
    m_new = np.maximum(log_f + m, a_i)
    i_g = exp(a_i - m_new)
    f_g = exp(log_f + m - m_new)
    C_new = f_g[:, None, None] * C + i_g[:, None, None] * v_t[:, :, None] * k_t[:, None, :]
    n_new = f_g[:, None] * n + i_g[:, None] * k_t
    top = np.einsum("npd,nd->np", C_new, q_t)
    bottom = np.maximum(np.abs(np.einsum("nd,nd->n", n_new, q_t)), exp(-m_new))
    o = 1 / (1 + np.exp(-a_o))
    h = o * top / bottom[:, None]
    return h, (C_new, n_new, m_new)
