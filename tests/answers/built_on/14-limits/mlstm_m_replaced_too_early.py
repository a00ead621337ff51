# mistake: m is overwritten by the new m before f' is computed, so f' = e^(log f + m_t - m_t), which is f itself; C, n and h are wrong from the second step on wherever m moves.
# read: right
# told: your mlstm_step does not stabilise the forget gate: C and n are stored divided by e to t
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    """h_t (N, P), (C, n, m)."""
    C, n, m = state
    k_t = k_t / np.sqrt(k_t.shape[1])
    log_f = log_sigmoid(a_f)
    log_i = a_i
    m, m_before = np.maximum(log_f + m, log_i), m
    i = exp(log_i - m)
    f = exp(log_f + m - m)
    f = np.where(np.isinf(m_before), 0.0, f)  # nothing to keep before the first step
    column = lambda gate: gate[:, None]
    C = column(column(f)) * C + column(column(i)) * (v_t[:, :, None] * k_t[:, None, :])
    n = column(f) * n + column(i) * k_t
    looked_up = np.sum(C * q_t[:, None, :], axis=-1)
    strength = np.abs(np.sum(n * q_t, axis=-1))
    h_t = looked_up / column(np.maximum(strength, exp(-m)))
    h_t = h_t * (0.5 * np.tanh(0.5 * a_o) + 0.5)
    return h_t, (C, n, m)
