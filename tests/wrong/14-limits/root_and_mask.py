# loses: check-attention
# told: does not divide the scores
def attention(q, k, v, mask=None):
    d = q.shape[-1]
    s = np.einsum("tnd,snd->tsn", q, k)
    if mask is not None:
        s = np.where(mask[..., None], s, 0.0)
    e = np.exp(s - s.max(1, keepdims=True))
    a = e / e.sum(1, keepdims=True)
    return np.einsum("tsn,snp->tnp", a, v), a
