# mistake: two: n adds the key that is not divided by the root of d (d other than 1), and n q is used without its absolute value (shows where it is negative and larger in size than exp(-m))
# read: right
# told: In mlstm_step. In yours stands, with the right numbers, C_t; nowhere stand those of n_t (C_t is a na
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    """h_t (N, P), (C, n, m)."""
    C, n, m = state
    scale = 1.0 / np.sqrt(q_t.shape[1])
    log_f = log_sigmoid(a_f)
    kept = log_f + m
    m_t = np.maximum(kept, a_i)
    i, f = exp(a_i - m_t), exp(kept - m_t)
    outer = v_t[:, :, None] * k_t[:, None, :]
    outer *= scale
    outer *= i[:, None, None]
    outer += f[:, None, None] * C
    n_t = i[:, None] * k_t
    n_t += f[:, None] * n
    bottom = np.maximum((n_t * q_t).sum(axis=1), exp(-m_t))
    h = (outer * q_t[:, None, :]).sum(axis=2)
    h /= bottom[:, None]
    h *= exp(log_sigmoid(a_o))
    return h, (outer, n_t, m_t)
