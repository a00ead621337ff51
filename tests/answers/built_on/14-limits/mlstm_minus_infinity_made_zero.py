# mistake: the m of -inf before the first step is replaced by 0, "so that there are no infinities": the new m is then max(log f, a_i) in place of a_i, and C, n and m of the first step are wrong wherever a_i < log f; h_t hardly shows it.
# read: right
# told: your mlstm_step takes 0 for m before the first step: it is minus infinity, so that m_1 i
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    """h_t (N, P), (C, n, m)."""
    C, n, m = state
    m = np.where(np.isfinite(m), m, 0.0)
    key = k_t / np.sqrt(k_t.shape[1])
    log_f = log_sigmoid(a_f)
    candidates = np.vstack([log_f + m, a_i])
    m_t = candidates.max(axis=0)
    f, i = exp(candidates - m_t)
    C_t = np.einsum("n,npd->npd", f, C) + np.einsum("n,np,nd->npd", i, v_t, key)
    n_t = np.einsum("n,nd->nd", f, n) + np.einsum("n,nd->nd", i, key)
    read = np.einsum("npd,nd->np", C_t, q_t)
    known = np.abs(np.einsum("nd,nd->n", n_t, q_t))
    bound = exp(-m_t)
    sigma_o = exp(log_sigmoid(a_o))
    return sigma_o * read / np.maximum(known, bound)[:, None], (C_t, n_t, m_t)
