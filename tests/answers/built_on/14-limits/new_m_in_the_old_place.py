# mistake: m is overwritten by the new one before f' is made, so f' is just the forget gate, without m_{t-1} - m_t; shows from the second step on wherever m changes
# read: right
# told: your mlstm_step does not stabilise the forget gate: C and n are stored divided by e to
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    """h_t (N, P), (C, n, m)."""
    C, n, m = state
    k = k_t / np.sqrt(k_t.shape[1])
    log_f = log_sigmoid(a_f)
    m = np.maximum(log_f + m, a_i)
    keep = exp(log_f + m - m)[:, None]
    write = exp(a_i - m)[:, None]
    C = keep[:, :, None] * C + write[:, :, None] * np.einsum("np,nd->npd", v_t, k)
    n = keep * n + write * k
    read = np.einsum("npd,nd->np", C, q_t)
    size = np.maximum(np.abs(np.einsum("nd,nd->n", n, q_t)), exp(-m))
    return exp(log_sigmoid(a_o)) * read / size[:, None], (C, n, m)
