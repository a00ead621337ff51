# mistake: In the loop over the queries dk is overwritten instead of added up, so only the last query reaches the keys.
# told: your attention_backward gives the numbers that come out if, in what is returned, of the
def attention_backward(dz, q, k, v, shares):
    """dq (T, N, d), dk (S, N, d), dv (S, N, P)."""
    T, N, d = q.shape
    dq, dk, dv = np.zeros_like(q), np.zeros_like(k), np.zeros_like(v)
    for t in range(T):
        alpha = shares[t]
        dv += alpha[:, :, None] * dz[t]
        dalpha = (v * dz[t]).sum(axis=2)
        ds = alpha * (dalpha - (alpha * dalpha).sum(axis=0)) / np.sqrt(d)
        dq[t] = (ds[:, :, None] * k).sum(axis=0)
        dk = ds[:, :, None] * q[t]
    return dq, dk, dv
