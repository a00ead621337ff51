# mistake: two: q is divided by the root of d in place, which changes the argument; and hidden scores are set to -1000, which is not below scores in the thousands, so hidden keys get a share
# read: right
# told: your attention hides with -1e3, which is not small enough where scores are in the
def attention(q, k, v, mask=None):
    """z (T, N, P) and the shares (T, S, N)."""
    q /= np.sqrt(q.shape[-1])
    s = np.einsum("tnd,snd->tsn", q, k)
    if mask is not None:
        s[~np.asarray(mask, dtype=bool)] = -1000.0
    s -= s.max(axis=1, keepdims=True)
    np.exp(s, out=s)
    s /= s.sum(axis=1, keepdims=True)
    return np.einsum("tsn,snp->tnp", s, v), s
