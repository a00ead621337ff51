# mistake: cosine attention: q and k are brought to length 1 and compared by their angle, instead of q.k / sqrt(d)
# read: right
# told: your attention divides by the lengths of query and key, a cosine: it should be by the root of d.
def attention(q, k, v, mask=None):
    q = q / np.linalg.norm(q, axis=-1, keepdims=True)
    k = k / np.linalg.norm(k, axis=-1, keepdims=True)
    s = np.einsum("tnd,snd->tsn", q, k)
    if mask is not None:
        s = np.where(mask[:, :, None], s, -np.inf)
    e = np.exp(s - s.max(axis=1, keepdims=True))
    shares = e / e.sum(axis=1, keepdims=True)
    return np.einsum("tsn,snp->tnp", shares, v), shares
