# loses: check-attention
# told: divides the scores by their own size
def attention(q, k, v, mask=None):
    s = np.einsum("tnd,snd->tsn", q, k)
    s = s / np.sqrt(np.mean(s**2))  # so that they have variance 1
    if mask is not None:
        s = np.where(mask[:, :, None], s, -np.inf)
    e = np.exp(s - s.max(axis=1, keepdims=True))
    a = e / e.sum(axis=1, keepdims=True)
    return np.einsum("tsn,snp->tnp", a, v), a
