# loses: nothing
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    """The normaliser is one more row of the matrix."""
    C, n, m = state
    both = np.concatenate([C, n[:, None]], axis=1)
    value = np.concatenate([v_t, np.ones((len(v_t), 1))], axis=1)
    log_f = np.minimum(a_f, 0) - np.log1p(np.exp(-np.abs(a_f)))
    m_t = np.where(log_f + m > a_i, log_f + m, a_i)
    key = k_t * (np.exp(a_i - m_t) / k_t.shape[1] ** 0.5)[:, None]
    both = both * np.exp(log_f + m - m_t)[:, None, None] + value[:, :, None] @ key[:, None, :]
    read = (both @ q_t[:, :, None])[:, :, 0]
    h = read[:, :-1] / np.maximum(np.abs(read[:, -1:]), exp(-m_t)[:, None])
    return h * (0.5 + 0.5 * np.tanh(a_o / 2)), (both[:, :-1], both[:, -1], m_t)
