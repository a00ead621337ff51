# mistake: The stabiliser is max(log f, a_i), without the m of the step before; h comes out the same for moderate numbers, but m, C and n are scaled otherwise than asked for.
# told: where m_t is made, the term m_prev is left out
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    """h_t (N, P), (C, n, m)."""
    C, n, m = state
    k_t = k_t / np.sqrt(k_t.shape[1])
    log_f = log_sigmoid(a_f)
    m_t = np.maximum(log_f, a_i)
    i = exp(a_i - m_t)
    f = exp(log_f + m - m_t)
    C = np.einsum("n,npd->npd", f, C) + np.einsum("n,np,nd->npd", i, v_t, k_t)
    n = np.einsum("n,nd->nd", f, n) + np.einsum("n,nd->nd", i, k_t)
    size = np.abs(np.einsum("nd,nd->n", n, q_t))
    h = np.einsum("npd,nd->np", C, q_t) / np.maximum(size, exp(-m_t))[:, None]
    return np.exp(log_sigmoid(a_o)) * h, (C, n, m_t)
