# mistake: mlstm_step divides the key by sqrt(d) on its way into the matrix C only, the normaliser n takes the key as it comes, sqrt(d) times too large; right for d = 1; C and m are right always, and h_t where e^(-m) is the larger one in the denominator all the same
# read: right
# told: your mlstm_step adds the key to n before it was divided by the root of d.
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = state
    kept = log_sigmoid(a_f) + m
    m_t = np.maximum(kept, a_i)
    write, keep = np.exp(a_i - m_t), np.exp(kept - m_t)
    outer = np.einsum("np,nd->npd", v_t, k_t / np.sqrt(k_t.shape[1]))
    C_t = keep[:, None, None] * C + write[:, None, None] * outer
    n_t = keep[:, None] * n + write[:, None] * k_t
    looked_up = np.einsum("npd,nd->np", C_t, q_t)
    size = np.maximum(np.abs(np.einsum("nd,nd->n", n_t, q_t)), exp(-m_t))
    return np.exp(log_sigmoid(a_o)) * looked_up / size[:, None], (C_t, n_t, m_t)
