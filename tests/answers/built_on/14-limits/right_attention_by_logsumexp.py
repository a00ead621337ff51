# mistake: none
def attention(q, k, v, mask=None):
    T, N, d = q.shape
    S = len(k)
    shares, z = np.zeros((T, S, N)), np.zeros((T, N, v.shape[2]))
    for t in range(T):
        seen = np.arange(S) if mask is None else np.flatnonzero(mask[t])
        for n in range(N):
            s = k[seen, n] @ q[t, n] / np.sqrt(d)
            log_total = np.logaddexp.reduce(s)
            share = np.exp(s - log_total)
            shares[t, seen, n] = share
            z[t, n] = share @ v[seen, n]
    return z, shares
