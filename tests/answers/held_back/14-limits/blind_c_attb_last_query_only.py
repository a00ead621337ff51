# mistake: attention_backward assigns dk and dv in its loop over the queries instead of adding to them, so that only the last query's share of them is left.
# read: right
# told: your attention_backward gives the numbers that come out if, where dv is made, of the sum over t in t
def attention_backward(dz, q, k, v, shares):
    T, N, d = q.shape
    dq = np.zeros(q.shape)
    dk = np.zeros(k.shape)
    dv = np.zeros(v.shape)
    for n in range(N):
        for t in range(T):
            a = shares[t, :, n]
            da = v[:, n] @ dz[t, n]
            jacobian = np.diag(a) - np.outer(a, a)
            ds = jacobian @ da / np.sqrt(d)
            dq[t, n] = ds @ k[:, n]
            dk[:, n] = np.outer(ds, q[t, n])
            dv[:, n] = np.outer(a, dz[t, n])
    return dq, dk, dv
