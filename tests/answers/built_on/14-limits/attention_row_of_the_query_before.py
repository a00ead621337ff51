# mistake: one work row for the shares is made before the loop and not cleared for each query, so a key that an earlier query saw and this one may not keeps its old share; a causal mask never shows it, a moving window or any other mask does.
# read: right
# told: In attention. Of shares: wrong are some that should be 0, and no others.
def attention(q, k, v, mask=None):
    """z (T, N, P) and the shares (T, S, N)."""
    T, N, d = q.shape
    S = k.shape[0]
    if mask is None:
        mask = np.ones((T, S), dtype=bool)
    shares = np.empty((T, S, N))
    for n in range(N):
        row = np.zeros(S)
        for t in range(T):
            seen = np.flatnonzero(mask[t])
            scores = k[seen, n] @ q[t, n] / np.sqrt(d)
            odds = np.exp(scores - scores.max())
            row[seen] = odds / odds.sum()
            shares[t, :, n] = row
    z = np.stack([shares[:, :, n] @ v[:, n] for n in range(N)], axis=1)
    return z, shares
