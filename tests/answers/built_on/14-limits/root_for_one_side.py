# mistake: only dk is divided by the root of d, dq is not; shows for d other than 1
# read: right
# told: your attention_backward leaves the root of d out of dq.
def attention_backward(dz, q, k, v, shares):
    """dq (T, N, d), dk (S, N, d), dv (S, N, P)."""
    dq, dk, dv = np.zeros(q.shape), np.zeros(k.shape), np.zeros(v.shape)
    small_q = q / np.sqrt(q.shape[-1])
    for n in range(q.shape[1]):
        a = shares[:, :, n]
        da = dz[:, n] @ v[:, n].T
        ds = a * (da - (a * da).sum(axis=1)[:, None])
        dq[:, n] = ds @ k[:, n]
        dk[:, n] = ds.T @ small_q[:, n]
        dv[:, n] = a.T @ dz[:, n]
    return dq, dk, dv
