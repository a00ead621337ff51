# mistake: none
def attention_backward(dz, q, k, v, shares):
    T, N, d = q.shape
    dq, dk, dv = np.zeros(q.shape), np.zeros(k.shape), np.zeros(v.shape)
    for n in range(N):
        for t in range(T):
            a = shares[t, :, n]
            jacobian = np.diag(a) - np.outer(a, a)
            ds = jacobian @ (v[:, n] @ dz[t, n]) * d**-0.5
            dq[t, n] = ds @ k[:, n]
            dk[:, n] += np.multiply.outer(ds, q[t, n])
            dv[:, n] += np.multiply.outer(a, dz[t, n])
    return dq, dk, dv
