# mistake: mlstm_step writes the new memory and normaliser into the arrays C and n of the state that it was given (*= and +=), so that the caller's old state changes.
# read: right
# told: your mlstm_step changes state in place: c *= f or c[0] = f writes into the caller's array, c.remove(
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = state
    k_t = k_t / np.sqrt(k_t.shape[1])
    log_f = log_sigmoid(a_f)
    m_t = np.maximum(log_f + m, a_i)
    i, f = exp(a_i - m_t), exp(log_f + m - m_t)
    C *= f[:, None, None]
    C += i[:, None, None] * v_t[:, :, None] * k_t[:, None, :]
    n *= f[:, None]
    n += i[:, None] * k_t
    size = np.maximum(np.abs((n * q_t).sum(axis=1)), exp(-m_t))
    h = np.exp(log_sigmoid(a_o)) * np.einsum("npd,nd->np", C, q_t) / size[:, None]
    return h, (C, n, m_t)
