# mistake: two: n gets the key that is not divided by the root of d; the normaliser is at least 1 instead of at least ...
# read: right
# told: your mlstm_step adds the key to n before it was divided by the root of d. your mlstm_step
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = state
    log_f = log_sigmoid(a_f)
    k = k_t / np.sqrt(k_t.shape[1])
    new_m = np.maximum(log_f + m, a_i)
    i = exp(a_i - new_m)
    f = exp(log_f + m - new_m)
    C = f[:, None, None] * C + i[:, None, None] * v_t[:, :, None] * k[:, None, :]
    n = f[:, None] * n + i[:, None] * k_t
    norm = np.maximum(np.abs(np.sum(n * q_t, axis=1)), 1.0)
    h = exp(log_sigmoid(a_o)) * np.einsum("npd,nd->np", C, q_t) / norm[:, None]
    return h, (C, n, new_m)
