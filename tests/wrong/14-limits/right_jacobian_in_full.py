# loses: nothing
def attention_backward(dz, q, k, v, shares):
    dq, dk, dv = np.zeros_like(q), np.zeros_like(k), np.zeros_like(v)
    T, S, N = shares.shape
    for n in range(N):
        for t in range(T):
            a = shares[t, :, n]
            jacobian = np.diag(a) - np.outer(a, a)
            ds = jacobian @ (v[:, n] @ dz[t, n]) / np.sqrt(q.shape[2])
            dq[t, n] = ds @ k[:, n]
            dk[:, n] += np.outer(ds, q[t, n])
            dv[:, n] += np.outer(a, dz[t, n])
    return [dq, dk, dv]
