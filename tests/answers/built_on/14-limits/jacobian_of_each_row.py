# mistake: none
def attention_backward(dz, q, k, v, shares):
    """dq (T, N, d), dk (S, N, d), dv (S, N, P)."""
    T, S, N = shares.shape
    dq, dk, dv = np.zeros(q.shape), np.zeros(k.shape), np.zeros(v.shape)
    root = np.sqrt(q.shape[2])
    jacobian = np.empty((S, S))
    for n in range(N):
        for t in range(T):
            a = shares[t, :, n]
            np.outer(a, a, out=jacobian)
            np.negative(jacobian, out=jacobian)
            jacobian[np.arange(S), np.arange(S)] += a
            ds = jacobian @ (v[:, n] @ dz[t, n]) / root
            dq[t, n] = ds @ k[:, n]
            dk[:, n] += np.outer(ds, q[t, n])
            dv[:, n] += np.outer(a, dz[t, n])
    return dq, dk, dv
