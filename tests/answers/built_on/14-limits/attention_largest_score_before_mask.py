# mistake: The largest score that is taken away includes hidden keys, so where a hidden score is thousands above the visible ones all exponentials vanish and the shares are NaN.
# told: your attention subtracts the largest score before the mask is applied: where a hidden one
def attention(q, k, v, mask=None):
    """z (T, N, P) and the shares (T, S, N)."""
    T, N, d = q.shape
    scores = np.zeros((T, len(k), N))
    for t in range(T):
        for j in range(len(k)):
            scores[t, j] = (q[t] * k[j]).sum(axis=1) / np.sqrt(d)
    e = np.exp(scores - scores.max(axis=1)[:, None, :])
    if mask is not None:
        e = e * mask[:, :, None]
    shares = e / e.sum(axis=1)[:, None, :]
    z = np.einsum("tsn,snp->tnp", shares, v)
    return z, shares
