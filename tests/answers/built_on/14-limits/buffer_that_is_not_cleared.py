# mistake: the buffer for the gradient of the shares is made once and added to for each sequence, so the second and later sequences get what the earlier ones left; shows for N > 1
# read: right
# told: In attention_backward. Of its parts, dq and dk are wrong, dv is right in these calls. Of dq: only the first entry along axis 1 is right.
def attention_backward(dz, q, k, v, shares):
    """dq (T, N, d), dk (S, N, d), dv (S, N, P)."""
    T, S, N = shares.shape
    P = v.shape[2]
    root = np.sqrt(q.shape[2])
    dq, dk, dv = np.empty(q.shape), np.empty(k.shape), np.empty(v.shape)
    da = np.zeros((T, S))
    for n in range(N):
        for p in range(P):
            da += dz[:, n, p, None] * v[None, :, n, p]
        a = shares[:, :, n]
        ds = a * da
        ds -= a * ds.sum(axis=1, keepdims=True)
        ds /= root
        dq[:, n] = ds @ k[:, n]
        dk[:, n] = ds.T @ q[:, n]
        dv[:, n] = a.T @ dz[:, n]
    return dq, dk, dv
