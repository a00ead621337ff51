# mistake: mlstm_step: puts 0 in the place of m = -infinity before the first step, so the first m_t is max(log f, a_i) instead of a_i, and C and n come on that other scale, wherever a_i < log f; h_t does not depend on that scale and is right, and the state is right where a_i >= log f, and in any later step that gets a right state.
# read: right
# told: your mlstm_step takes 0 for m before the first step: it is minus infinity, so that m_1 i
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = state
    m = np.where(np.isinf(m), 0.0, m)
    key = k_t * k_t.shape[-1] ** -0.5
    kept = log_sigmoid(a_f) + m
    m_new = np.where(kept > a_i, kept, a_i)
    write, keep = exp(a_i - m_new), exp(kept - m_new)
    C_new = keep[:, None, None] * C + write[:, None, None] * v_t[:, :, None] * key[:, None, :]
    n_new = keep[:, None] * n + write[:, None] * key
    read = (C_new @ q_t[:, :, None])[:, :, 0]
    size = np.abs(np.einsum("nd,nd->n", n_new, q_t))
    gate = 0.5 + 0.5 * np.tanh(0.5 * a_o)
    h_t = gate * read / np.maximum(size, exp(-m_new))[:, None]
    return h_t, (C_new, n_new, m_new)
