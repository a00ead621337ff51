# mistake: n.q is clipped at e^-m from below and its absolute value is not taken, so where n.q is negative and larger in size than e^-m the bound stands in the denominator; h_t is then too large, or a division by 0 with a warning where e^-m has died out (the state is right).
# read: right
# told: where known is made, abs is left out
def logistic(a):
    """1 / (1 + exp(-a))."""
    return (1 + np.tanh(a / 2)) / 2


def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    """h_t (N, P), (C, n, m)."""
    C, n, m = state
    N, d = k_t.shape
    scaled_key = k_t * d**-0.5
    old_size = log_sigmoid(a_f) + m
    m_t = np.maximum(old_size, a_i)
    keep, write = exp(old_size - m_t).reshape(N, 1), exp(a_i - m_t).reshape(N, 1)
    n_t = keep * n + write * scaled_key
    C_t = np.stack([keep[j] * C[j] + write[j] * np.outer(v_t[j], scaled_key[j]) for j in range(N)])
    read = np.stack([C_t[j] @ q_t[j] for j in range(N)])
    overlap = (n_t * q_t).sum(axis=1)
    denominator = np.clip(overlap, exp(-m_t), None)
    return logistic(a_o) * read / denominator[:, None], (C_t, n_t, m_t)
