# mistake: m is the input gate's alone
# told: your mlstm_step gives the numbers that come out if, where f is made, the term m_prev is left out (m_
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = state
    d = k_t.shape[1]
    lf = log_sigmoid(a_f)
    m_new = np.maximum(lf + m, a_i)
    i, f = exp(a_i - m_new), exp(lf - m_new)
    k = k_t / np.sqrt(d)
    C = f[:, None, None] * C + i[:, None, None] * v_t[:, :, None] * k[:, None, :]
    n = f[:, None] * n + i[:, None] * k
    low = np.maximum(abs((n * q_t).sum(1)), exp(-m_new))
    return exp(log_sigmoid(a_o)) * (C * q_t[:, None]).sum(2) / low[:, None], (C, n, m_new)
