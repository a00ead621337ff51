# loses: check-mlstm-step
# told: the factor sigmoid(a_o) is left out
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = state
    k_t = k_t / k_t.shape[1] ** 0.5
    keep = log_sigmoid(a_f) + m
    m_new = np.maximum(keep, a_i)
    i = exp(a_i - m_new)
    f = exp(keep - m_new)
    C_new = f[:, None, None] * C + i[:, None, None] * (v_t[:, :, None] @ k_t[:, None, :])
    n_new = f[:, None] * n + i[:, None] * k_t
    read = (C_new @ q_t[:, :, None])[:, :, 0]
    known = np.maximum(np.abs(np.sum(n_new * q_t, axis=1)), exp(-m_new))
    o = 0.5 * np.tanh(0.5 * a_o) + 0.5
    return read / known[:, None], (C_new, n_new, m_new)
