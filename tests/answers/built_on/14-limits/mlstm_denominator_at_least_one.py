# mistake: mlstm_step bounds the denominator from below by 1 instead of e^(-m_t), as without a stabiliser, although C, n and so |n . q| are scaled by e^(-m_t); the state is right always, h_t where m_t = 0 or where |n_t . q_t| is greater than both bounds
# read: right
# told: your mlstm_step compares with 1, though n is stored divided by e to the m: it should be with e to the
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = state
    N, d = k_t.shape
    key = k_t / d**0.5
    log_f = log_sigmoid(a_f)
    m_new = np.where(log_f + m > a_i, log_f + m, a_i)
    C_new, n_new, h = np.empty(C.shape), np.empty(n.shape), np.empty(v_t.shape)
    for j in range(N):
        i_gate = np.exp(a_i[j] - m_new[j])
        f_gate = np.exp(log_f[j] + m[j] - m_new[j])
        C_new[j] = f_gate * C[j] + i_gate * np.outer(v_t[j], key[j])
        n_new[j] = f_gate * n[j] + i_gate * key[j]
        below = max(abs(n_new[j] @ q_t[j]), 1.0)
        h[j] = (0.5 + 0.5 * np.tanh(0.5 * a_o[j])) * (C_new[j] @ q_t[j]) / below
    return h, (C_new, n_new, m_new)
