# mistake: writes k v^T instead of v k^T into C and reads it accordingly, so C is turned for P = d, and for P other than d the shapes do not fit and it crashes
# read: right
# told: your mlstm_step writes k v^T: it should be the value times the key, v k^T. your mlstm_step reads with C turned: it should be C q.
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    """h_t (N, P), (C, n, m)."""
    C, n, m = state
    k = k_t * (1.0 / np.sqrt(k_t.shape[-1]))
    log_f = log_sigmoid(a_f)
    m_new = np.maximum(log_f + m, a_i)
    i = exp(a_i - m_new)
    f = exp(log_f + m - m_new)
    C_new = C * f[:, None, None]
    C_new += np.einsum("n,nd,np->ndp", i, k, v_t)
    n_new = n * f[:, None]
    n_new += k * i[:, None]
    h = np.einsum("ndp,nd->np", C_new, q_t)
    h /= np.maximum(np.abs((n_new * q_t).sum(axis=1)), exp(-m_new))[:, None]
    h *= exp(log_sigmoid(a_o))
    return h, (C_new, n_new, m_new)
