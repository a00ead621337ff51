# loses: check-mlstm-step
# told: takes the logarithm of a gate that has become 0
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = state
    k_t = k_t / np.sqrt(k_t.shape[1])
    with np.errstate(over="ignore", divide="ignore"):
        log_f = np.log(1 / (1 + np.exp(-a_f)))
    m_t = np.maximum(log_f + m, a_i)
    i, f = exp(a_i - m_t)[:, None], exp(log_f + m - m_t)[:, None]
    C = f[:, :, None] * C + (i * v_t)[:, :, None] * k_t[:, None, :]
    n = f * n + i * k_t
    known = np.maximum(np.abs((n * q_t).sum(axis=1)), exp(-m_t))
    return np.exp(log_sigmoid(a_o)) * (C @ q_t[:, :, None])[:, :, 0] / known[:, None], (C, n, m_t)
