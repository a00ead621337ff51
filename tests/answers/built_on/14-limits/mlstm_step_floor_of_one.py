# mistake: mlstm_step: the floor of the denominator is 1 (as in the formula without a stabiliser) instead of exp(-m_t); h_t is wrong where |n . q| is below 1 or below exp(-m_t), unless m_t = 0; right where m_t = 0 or |n . q| exceeds both 1 and exp(-m_t); the new state is right
# read: right
# told: your mlstm_step compares with 1, though n is stored divided by e to the m: it should be with e to the
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    """Decay, write, read."""
    C, n, m = state
    key = k_t / np.sqrt(k_t.shape[1])
    kept = log_sigmoid(a_f) + m
    m_new = np.maximum(kept, a_i)
    write, keep = exp(a_i - m_new), exp(kept - m_new)
    n_new = keep[:, None] * n + write[:, None] * key
    C_new = np.einsum("n,npd->npd", keep, C) + np.einsum("n,np,nd->npd", write, v_t, key)
    read = np.einsum("npd,nd->np", C_new, q_t)
    norm = np.abs(np.einsum("nd,nd->n", n_new, q_t))
    h_t = exp(log_sigmoid(a_o)) * read / np.maximum(norm, 1.0)[:, None]
    return h_t, (C_new, n_new, m_new)
