# mistake: TWO: h reads the old C; the floor is 1
# told: your mlstm_step reads before it writes: it should read C of this step. your mlstm_step compares with
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C0, n0, m0 = state
    k = k_t / k_t.shape[1] ** 0.5
    lf = log_sigmoid(a_f)
    m = np.maximum(lf + m0, a_i)
    i, f = exp(a_i - m)[:, None], exp(lf + m0 - m)[:, None]
    C = f[..., None] * C0 + np.einsum("np,nd->npd", i * v_t, k)
    n = f * n0 + i * k
    low = np.maximum(np.abs((n * q_t).sum(axis=1)), 1.0)
    return exp(log_sigmoid(a_o)) * np.einsum("npd,nd->np", C0, q_t) / low[:, None], (C, n, m)
