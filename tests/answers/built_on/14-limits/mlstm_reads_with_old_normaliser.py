# mistake: The memory is read with the normaliser n of the step before (stale), while C is already the new one.
# told: where known is made, n_prev stands where n_t belongs
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    """h_t (N, P), (C, n, m)."""
    C, n, m = state
    key = k_t / np.sqrt(k_t.shape[-1])
    log_f = log_sigmoid(a_f)
    m_new = np.maximum(log_f + m, a_i)
    write = exp(a_i - m_new)
    keep = exp(log_f + m - m_new)
    C_new = keep[:, None, None] * C + write[:, None, None] * v_t[:, :, None] * key[:, None, :]
    n_new = keep[:, None] * n + write[:, None] * key
    below = np.maximum(np.abs(np.sum(n * q_t, axis=1)), exp(-m_new))
    above = (C_new * q_t[:, None, :]).sum(axis=2)
    h_t = np.exp(log_sigmoid(a_o)) * above / below[:, None]
    return h_t, (C_new, n_new, m_new)
