# mistake: two: n is updated with the key that is not divided by sqrt(d); the denominator is max(|n q|, 1), as without ...
# read: right
# told: your mlstm_step adds the key to n before it was divided by the root of d. your mlstm_step
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = state
    d = k_t.shape[1]
    log_f = log_sigmoid(a_f)
    new_m = np.maximum(log_f + m, a_i)
    i = exp(a_i - new_m)[:, None]
    f = exp(log_f + m - new_m)[:, None]
    C = f[:, :, None] * C + i[:, :, None] * v_t[:, :, None] * (k_t / np.sqrt(d))[:, None, :]
    n = f * n + i * k_t
    below = np.maximum(np.abs((n * q_t).sum(axis=1)), 1.0)[:, None]
    read = (C @ q_t[:, :, None])[:, :, 0]
    h = exp(log_sigmoid(a_o)) * read / below
    return h, (C, n, new_m)
