# mistake: the scores are divided by the root of P, the width of the values, instead of d; shows when P differs from d
# read: right
# told: your attention divides the scores by the root of the size of a value: it should be by that of d, the
def attention(q, k, v, mask=None):
    """z (T, N, P) and the shares (T, S, N)."""
    T, N, d = v.shape[0], *v.shape[1:]
    unit = 1.0 / np.sqrt(d)
    shares = np.einsum("tnd,snd->tsn", q, k)
    shares *= unit
    if mask is not None:
        shares += np.where(mask, 0.0, -np.inf)[:, :, None]
    shares -= shares.max(axis=1, keepdims=True)
    np.exp(shares, out=shares)
    shares /= shares.sum(axis=1, keepdims=True)
    z = np.zeros((q.shape[0], N, d))
    for j in range(T):
        z += shares[:, j, :, None] * v[j]
    return z, shares
