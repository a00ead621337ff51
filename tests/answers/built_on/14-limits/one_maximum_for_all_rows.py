# mistake: one maximum of all scores is subtracted, not that of each row, so rows that lie far below it underflow to 0 / 0; shows for scores in the thousands with several queries or sequences
# read: right
# told: your attention subtracts the largest of all scores, so that other rows vanish: it should be that of
def attention(q, k, v, mask=None):
    """z (T, N, P) and the shares (T, S, N)."""
    T, N, d = q.shape
    S, P = len(k), v.shape[2]
    s = np.empty((T, S, N))
    root = np.sqrt(d)
    for n in range(N):
        s[:, :, n] = q[:, n] @ k[:, n].T
    s /= root
    if mask is not None:
        s[np.logical_not(mask)] = -np.inf
    s -= s.max()
    np.exp(s, out=s)
    s /= s.sum(axis=1, keepdims=True)
    z = np.empty((T, N, P))
    for n in range(N):
        z[:, n] = s[:, :, n] @ v[:, n]
    return z, s
