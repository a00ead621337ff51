# mistake: mlstm_step takes one stabiliser m_t for the whole batch, the maximum over all sequences, instead of one for each sequence; the state then differs, and sequences with smaller pre-activations underflow (to 0 divided by 0 where it is far).
# read: right
# told: your mlstm_step takes one stabiliser for all sequences: each has its own.
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = state
    k_t = k_t / k_t.shape[1] ** 0.5
    log_f = log_sigmoid(a_f)
    largest = max((log_f + m).max(), a_i.max())
    m_t = np.full(len(a_i), largest)
    i = exp(a_i - m_t)
    f = exp(log_f + m - m_t)
    C = np.einsum("n,npd->npd", f, C) + np.einsum("n,np,nd->npd", i, v_t, k_t)
    n = np.einsum("n,nd->nd", f, n) + np.einsum("n,nd->nd", i, k_t)
    floor = exp(-m_t)
    denominator = np.maximum(np.abs(np.sum(n * q_t, axis=1)), floor)
    h = np.einsum("npd,nd->np", C, q_t) / denominator[:, None]
    return np.exp(log_sigmoid(a_o)) * h, (C, n, m_t)
