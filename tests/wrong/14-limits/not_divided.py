# loses: check-attention
# told: does not divide by the sum over the keys
def attention(q, k, v, mask=None):
    d = q.shape[-1]
    s = np.einsum("tnd,snd->tsn", q, k) / d**0.5
    if mask is not None:
        s = np.where(mask[..., None], s, -np.inf)
    e = np.exp(s - s.max(1, keepdims=True))
    a = e
    return np.einsum("tsn,snp->tnp", a, v), a
