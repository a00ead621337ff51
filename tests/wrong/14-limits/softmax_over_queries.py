# loses: check-attention
# told: over the queries, axis 0
def attention(q, k, v, mask=None):
    d = q.shape[-1]
    s = np.einsum("tnd,snd->tsn", q, k) / d**0.5
    if mask is not None:
        s = np.where(mask[..., None], s, -np.inf)
    e = np.exp(s - s.max(0, keepdims=True))
    a = e / e.sum(0, keepdims=True)
    return np.einsum("tsn,snp->tnp", a, v), a
