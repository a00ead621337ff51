# mistake: none
def attention_backward(dz, q, k, v, shares):
    """dq (T, N, d), dk (S, N, d), dv (S, N, P)."""
    T, N, d = q.shape
    dq, dk, dv = np.zeros(q.shape), np.zeros(k.shape), np.zeros(v.shape)
    for n in range(N):
        for t in range(T):
            s = shares[t, :, n]
            dv[:, n] += np.outer(s, dz[t, n])
            jacobian = np.diag(s) - np.outer(s, s)
            ds = jacobian @ (v[:, n] @ dz[t, n]) / np.sqrt(d)
            dq[t, n] += ds @ k[:, n]
            dk[:, n] += np.outer(ds, q[t, n])
    return dq, dk, dv
