# mistake: the key is divided by the root of d where it is written into C, but n collects the undivided key; h_t and n_t are wrong for d > 1.
# read: right
# told: your mlstm_step adds the key to n before it was divided by the root of d.
def outer(u, w):
    """Row by row: (N, P), (N, d) -> (N, P, d)."""
    return u[:, :, np.newaxis] * w[:, np.newaxis, :]


def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    """h_t (N, P), (C, n, m)."""
    C, n, m = state
    d = k_t.shape[-1]
    log_kept = log_sigmoid(a_f) + m
    m_t = np.where(log_kept > a_i, log_kept, a_i)
    i_t, f_t = exp(a_i - m_t)[:, None], exp(log_kept - m_t)[:, None]
    written = outer(v_t, k_t) / np.sqrt(d)
    C_t = f_t[..., None] * C + i_t[..., None] * written
    n_t = f_t * n + i_t * k_t
    numerator = np.matmul(C_t, q_t[:, :, None])[:, :, 0]
    overlap = np.abs(np.sum(n_t * q_t, axis=1))
    denominator = np.maximum(overlap, exp(-m_t))
    output_gate = 0.5 + 0.5 * np.tanh(a_o / 2)
    return output_gate * numerator / denominator[:, None], (C_t, n_t, m_t)
