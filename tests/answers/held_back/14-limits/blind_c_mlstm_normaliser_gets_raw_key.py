# mistake: mlstm_step divides the key by sqrt(d) for the memory C only; the normaliser n gets the undivided key.
# read: right
# told: your mlstm_step adds the key to n before it was divided by the root of d.
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = state
    d = k_t.shape[-1]
    log_f = log_sigmoid(a_f)
    m_t = np.maximum(log_f + m, a_i)
    i_ = exp(a_i - m_t)
    f_ = exp(log_f + m - m_t)
    C_t = f_[:, None, None] * C + i_[:, None, None] * (v_t[:, :, None] * (k_t / np.sqrt(d))[:, None, :])
    n_t = f_[:, None] * n + i_[:, None] * k_t
    below = np.maximum(np.abs(np.einsum("nd,nd->n", n_t, q_t)), exp(-m_t))
    h = (C_t @ q_t[:, :, None])[:, :, 0] / below[:, None]
    return np.exp(log_sigmoid(a_o)) * h, (C_t, n_t, m_t)
