# mistake: hidden scores are set to -1000, "small enough", not to -inf; where the scores of the visible keys lie near or below -1000 the hidden key gets a share, or all of it.
# read: right
# told: your attention hides with -1e3, which is not small enough where scores are in the thousa
def attention(q, k, v, mask=None):
    """z (T, N, P) and the shares (T, S, N)."""
    T, N, d = q.shape
    S, P = len(k), v.shape[-1]
    z, shares = np.zeros((T, N, P)), np.zeros((T, S, N))
    for n in range(N):
        score = q[:, n] @ k[:, n].T / np.sqrt(d)  # (T, S)
        if mask is not None:
            score[np.logical_not(mask)] = -1000.0
        odds = np.exp(score - score.max(axis=1, keepdims=True))
        share = odds / odds.sum(axis=1, keepdims=True)
        shares[:, :, n] = share
        z[:, n] = share @ v[:, n]
    return z, shares
