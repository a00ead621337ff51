# mistake: mlstm_step divides by max(|n q|, 1), the formula without the stabiliser, instead of max(|n q|, exp(-m))
# read: right
# told: your mlstm_step compares with 1, though n is stored divided by e to the m: it should be with e to the minus m.
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = state
    k = k_t / np.sqrt(k_t.shape[1])
    lf = log_sigmoid(a_f)
    m_new = np.maximum(lf + m, a_i)
    i = np.exp(a_i - m_new)[:, None]
    f = np.exp(lf + m - m_new)[:, None]
    C = f[:, :, None] * C + i[:, :, None] * v_t[:, :, None] * k[:, None, :]
    n = f * n + i * k
    below = np.maximum(np.abs((n * q_t).sum(axis=1)), 1.0)
    h = exp(log_sigmoid(a_o)) * (C @ q_t[:, :, None])[:, :, 0] / below[:, None]
    return h, (C, n, m_new)
