# mistake: C and n are decayed and filled in place in the arrays of the old state, which the caller may still need (a step taken twice from one state gives two answers).
# read: right
# told: your mlstm_step changes state in place: c *= f or c[0] = f writes into the caller's
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = state
    k_t = k_t / k_t.shape[-1] ** 0.5
    log_f = log_sigmoid(a_f)
    m_t = np.maximum(log_f + m, a_i)
    i_t = exp(a_i - m_t)[:, None]
    f_t = exp(log_f + m - m_t)[:, None]
    C *= f_t[:, :, None]
    C += (i_t * v_t)[:, :, None] * k_t[:, None, :]
    n *= f_t
    n += i_t * k_t
    bottom = np.maximum(np.abs((n * q_t).sum(1)), exp(-m_t))
    o_t = exp(log_sigmoid(a_o))
    h_t = o_t * (C @ q_t[:, :, None])[:, :, 0] / bottom[:, None]
    return h_t, (C, n, m_t)
