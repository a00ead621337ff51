# mistake: attention gives hidden keys the score -1000 instead of minus infinity: with scores in the thousands, where all that a query may look at has scores near or below -1000, the hidden keys get a share, or all of it; right without a mask and for ordinary scores
# read: right
# told: your attention hides with -1e3, which is not small enough where scores are in the thousa
def attention(q, k, v, mask=None):
    T, N, d = q.shape
    S = k.shape[0]
    z, shares = np.empty((T, N, v.shape[2])), np.empty((T, S, N))
    hidden = np.zeros((T, S), dtype=bool) if mask is None else np.logical_not(mask)
    for n in range(N):
        scores = q[:, n] @ k[:, n].T / np.sqrt(d)
        scores[hidden] = -1000.0
        row = np.exp(scores - scores.max(axis=1)[:, None])
        row = row / row.sum(axis=1)[:, None]
        shares[:, :, n] = row
        z[:, n] = row @ v[:, n]
    return z, shares
