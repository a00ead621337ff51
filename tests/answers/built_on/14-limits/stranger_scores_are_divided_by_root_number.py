# mistake: the scores are divided by the root of the number of keys S (len(k)) instead of the size d of a key
# read: right
# told: your attention divides the scores by the root of the number of keys: it should be by that of d, the size
def attention(q, k, v, mask=None):
    d = len(k)
    s = np.einsum("tnd,snd->tsn", q, k) / np.sqrt(d)
    if mask is not None:
        s = np.where(mask[:, :, None], s, -np.inf)
    e = np.exp(s - s.max(axis=1, keepdims=True))
    shares = e / e.sum(axis=1, keepdims=True)
    return np.einsum("tsn,snp->tnp", shares, v), shares
