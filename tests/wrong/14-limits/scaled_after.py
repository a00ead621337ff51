# loses: check-attention
# told: divides the shares by the root of d
def attention(q, k, v, mask=None):
    s = np.einsum("tnd,snd->tsn", q, k)
    if mask is not None:
        s = np.where(mask[:, :, None], s, -np.inf)
    e = np.exp(s - s.max(axis=1, keepdims=True))
    a = e / e.sum(axis=1, keepdims=True) / np.sqrt(q.shape[2])
    return np.einsum("tsn,snp->tnp", a, v), a
