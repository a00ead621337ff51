# mistake: the denominator takes n . q itself and not its absolute value, so where n . q is clearly negative it falls back to exp(-m).
# read: right
# told: where known is made, abs is left out
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = state
    key = k_t / np.sqrt(k_t.shape[1])
    keep = log_sigmoid(a_f) + m
    m_new = np.where(keep > a_i, keep, a_i)
    gain, decay = exp(a_i - m_new), exp(keep - m_new)
    C_new = np.einsum("n,npd->npd", decay, C) + np.einsum("n,np,nd->npd", gain, v_t, key)
    n_new = np.einsum("n,nd->nd", decay, n) + np.einsum("n,nd->nd", gain, key)
    dot = np.einsum("nd,nd->n", n_new, q_t)
    below = np.maximum(dot, exp(-m_new))
    out = 0.5 * (1 + np.tanh(a_o / 2))
    return out * np.einsum("npd,nd->np", C_new, q_t) / below[:, None], (C_new, n_new, m_new)
