# mistake: two: the normaliser n takes the key that is not divided by sqrt(d), and the floor of the denominator is 1 instead of e^-m_t (the paper's formula without a stabiliser)
# read: right
# told: your mlstm_step adds the key to n before it was divided by the root of d. your mlstm_step compares with 1, though n is stored divided by e t
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = state
    log_f = log_sigmoid(a_f)
    m_new = np.maximum(log_f + m, a_i)
    i = exp(a_i - m_new)
    f = exp(log_f + m - m_new)
    k = k_t / np.sqrt(k_t.shape[1])
    C = f[:, None, None] * C + i[:, None, None] * v_t[:, :, None] * k[:, None, :]
    n = f[:, None] * n + i[:, None] * k_t
    below = np.maximum(np.abs((n * q_t).sum(axis=1)), 1.0)
    h = exp(log_sigmoid(a_o)) * (C @ q_t[:, :, None])[:, :, 0] / below[:, None]
    return h, (C, n, m_new)
