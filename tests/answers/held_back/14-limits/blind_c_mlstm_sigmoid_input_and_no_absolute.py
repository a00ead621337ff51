# mistake: TWO: mlstm_step uses the logarithm of a sigmoid for the input gate, as in an LSTM, instead of the exponential gate (log_sigmoid(a_i) stands where a_i belongs); and it leaves out the absolute value of n_t . q_t in the denominator.
# read: nothing
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = state
    key = k_t / np.sqrt(k_t.shape[1])
    log_i, log_f = log_sigmoid(a_i), log_sigmoid(a_f)
    m_new = np.maximum(log_f + m, log_i)
    gate_i = exp(log_i - m_new)[:, None]
    gate_f = exp(log_f + m - m_new)[:, None]
    C_new = gate_f[..., None] * C + (gate_i * v_t)[:, :, None] * key[:, None, :]
    n_new = gate_f * n + gate_i * key
    norm = np.maximum((n_new * q_t).sum(axis=1), exp(-m_new))[:, None]
    out = np.exp(log_sigmoid(a_o)) * (C_new * q_t[:, None, :]).sum(axis=2) / norm
    return out, (C_new, n_new, m_new)
