# mistake: hidden scores are set to -1000 instead of minus infinity, so where the visible scores are themselves below about -1000 the hidden keys get shares.
# read: right
# told: your attention hides with -1e3, which is not small enough where scores are in the
def attention(q, k, v, mask=None):
    T, N, d = q.shape
    S = k.shape[0]
    s = np.zeros((T, S, N))
    for n in range(N):
        s[:, :, n] = q[:, n] @ k[:, n].T / np.sqrt(d)
    if mask is not None:
        s[~mask] = -1000.0
    s -= s.max(axis=1)[:, None]
    shares = np.exp(s)
    shares /= shares.sum(axis=1)[:, None]
    z = np.zeros((T, N, v.shape[2]))
    for n in range(N):
        z[:, n] = shares[:, :, n] @ v[:, n]
    return z, shares
