# loses: check-attention
# told: takes no notice of the mask
def attention(q, k, v, mask=None):
    d = q.shape[-1]
    s = np.einsum("tnd,snd->tsn", q, k) / d**0.5
    if mask is not None:
        pass
    e = np.exp(s - s.max(1, keepdims=True))
    a = e / e.sum(1, keepdims=True)
    return np.einsum("tsn,snp->tnp", a, v), a
