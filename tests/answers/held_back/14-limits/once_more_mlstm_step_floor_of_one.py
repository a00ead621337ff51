# mistake: mlstm_step divides by max(|n . q|, 1), the floor of the mLSTM without a stabiliser, instead of max(|n . q|, exp(-m_t)); h is wrong where the floor decides, which is where |n . q| is below 1 or below exp(-m_t); right where |n . q| is above both and where m_t = 0; the new state is right
# read: right
# told: your mlstm_step compares with 1, though n is stored divided by e to the m: it should be with e to the
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = state
    k_t = k_t / np.sqrt(k_t.shape[-1])
    log_f = log_sigmoid(a_f)
    m_new = np.maximum(log_f + m, a_i)
    i_ = exp(a_i - m_new)[:, None]
    f_ = exp(log_f + m - m_new)[:, None]
    n_new = f_ * n + i_ * k_t
    C_new = f_[:, :, None] * C + np.einsum("np,nd->npd", i_ * v_t, k_t)
    read = np.einsum("npd,nd->np", C_new, q_t)
    norm = np.maximum(np.abs(np.sum(n_new * q_t, axis=1, keepdims=True)), 1.0)
    return exp(log_sigmoid(a_o)) * read / norm, (C_new, n_new, m_new)
