# loses: check-attention
# told: divides the scores by d: it should be by its root
def attention(q, k, v, mask=None):
    d = q.shape[-1]
    s = np.einsum("tnd,snd->tsn", q, k) / d
    if mask is not None:
        s = np.where(mask[..., None], s, -np.inf)
    e = np.exp(s - s.max(1, keepdims=True))
    a = e / e.sum(1, keepdims=True)
    return np.einsum("tsn,snp->tnp", a, v), a
