# mistake: mlstm_step: the lower bound of the denominator is exp(-m) with the m of the step before instead of the new m_t, so h_t is wrong wherever that bound is the larger one; in the first step, from m = -infinity, it is exp(700) and h_t is nearly 0. The new state is right, and h_t is right where |n q| exceeds both bounds.
# read: right
# told: your mlstm_step compares with e to the minus m of the step before: it should be of this one.
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = state
    k_t = k_t / np.sqrt(k_t.shape[1])
    log_f = log_sigmoid(a_f)
    m_t = np.maximum(log_f + m, a_i)
    i = np.exp(a_i - m_t)[:, None]
    f = np.exp(log_f + m - m_t)[:, None]
    C_t = f[:, :, None] * C + np.einsum("np,nd->npd", i * v_t, k_t)
    n_t = f * n + i * k_t
    top = np.einsum("npd,nd->np", C_t, q_t)
    bottom = np.maximum(np.abs((n_t * q_t).sum(axis=1)), exp(-m))
    h_t = np.exp(log_sigmoid(a_o)) * top / bottom[:, None]
    return h_t, (C_t, n_t, m_t)
