# mistake: mlstm_step multiplies and adds in place (C *= ..., n *= ...), so the matrix C and the vector n of the caller's state are changed, and a second call with the same state gives something else; the numbers returned by a first call are right
# read: right
# told: your mlstm_step changes state in place: c *= f or c[0] = f writes into the caller's arra
def mlstm_step(q_t, k_t, v_t, a_i, a_f, a_o, state):
    C, n, m = state
    key = k_t / k_t.shape[1] ** 0.5
    kept = log_sigmoid(a_f) + m
    m = np.maximum(kept, a_i)
    write, keep = exp(a_i - m), exp(kept - m)

    C *= keep[:, None, None]
    C += write[:, None, None] * v_t[:, :, None] * key[:, None, :]
    n *= keep[:, None]
    n += write[:, None] * key

    top = (C @ q_t[:, :, None])[:, :, 0]
    bottom = np.maximum(abs((n * q_t).sum(axis=1)), exp(-m))
    out = 0.5 * np.tanh(0.5 * a_o) + 0.5
    return out * top / bottom[:, None], (C, n, m)
