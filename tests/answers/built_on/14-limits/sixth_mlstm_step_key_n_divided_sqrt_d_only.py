# mistake: the key in n is not divided by sqrt(d), only that in C
# read: right
# told: your mlstm_step adds the key to n before it was divided by the root of d.
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = state
    d = k_t.shape[-1]
    lf = log_sigmoid(a_f)
    m_new = np.maximum(lf + m, a_i)
    i = exp(a_i - m_new)[:, None]
    f = exp(lf + m - m_new)[:, None]
    C = f[..., None] * C + i[..., None] * (v_t[:, :, None] * k_t[:, None, :] / np.sqrt(d))
    n = f * n + i * k_t
    down = np.maximum(np.abs(np.sum(n * q_t, axis=1)), exp(-m_new))[:, None]
    h = exp(log_sigmoid(a_o)) * (C @ q_t[:, :, None])[..., 0] / down
    return h, (C, n, m_new)
