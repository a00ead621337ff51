# mistake: none
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    # the normaliser is one more row of the matrix, whose value is always 1
    C, n, m_before = state
    N, P, d = C.shape
    M = np.concatenate([C, n[:, None, :]], axis=1)
    written = np.concatenate([v_t, np.ones((N, 1))], axis=1)
    stay = m_before - np.logaddexp(0, -a_f)
    m = np.where(stay > a_i, stay, a_i)
    i_gate, f_gate = exp(a_i - m), exp(stay - m)
    M = np.einsum("n,nrd->nrd", f_gate, M) + np.einsum("n,nr,nd->nrd", i_gate, written, k_t * d**-0.5)
    found = np.einsum("nrd,nd->nr", M, q_t)
    below = np.fmax(np.absolute(found[:, P:]), exp(-m)[:, None])
    h_t = (1 + np.tanh(a_o / 2)) / 2 * (found[:, :P] / below)
    return h_t, (M[:, :P], M[:, P], m)
