# loses: check-mlstm-step
# told: by a gate without the stabiliser
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = state
    k_t = k_t / np.sqrt(k_t.shape[1])
    log_f = log_sigmoid(a_f)
    m_t = np.maximum(log_f + m, a_i)
    i, f = exp(a_i - m_t)[:, None], exp(log_f + m - m_t)[:, None]
    C = f[:, :, None] * C + (i * v_t)[:, :, None] * k_t[:, None, :]
    n = f * n + exp(a_i)[:, None] * k_t
    o = np.exp(log_sigmoid(a_o))
    read = np.einsum("npd,nd->np", C, q_t)
    below = np.maximum(np.abs((n * q_t).sum(axis=1)), exp(-m_t))
    return o * read / below[:, None], (C, n, m_t)
