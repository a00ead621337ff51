# loses: check-attention
# told: right numbers to two or three digits
def attention(q, k, v, mask=None):
    s = np.einsum("tnd,snd->tsn", q, k) / np.sqrt(q.shape[-1])
    if mask is not None:
        s = np.where(mask[:, :, None], s, -np.inf)
    e = np.exp(s - s.max(axis=1, keepdims=True))
    a = np.round(e / e.sum(axis=1, keepdims=True), 3)
    return np.einsum("tsn,snp->tnp", a, v), a
