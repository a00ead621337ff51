# loses: check-attention
# told: subtracts the largest score before the mask is applied
def attention(q, k, v, mask=None):
    s = np.einsum("tnd,snd->tsn", q, k) / np.sqrt(q.shape[-1])
    s -= s.max(axis=1, keepdims=True)
    e = np.exp(s)
    if mask is not None:
        e = e * mask[:, :, None]
    shares = e / e.sum(axis=1, keepdims=True)
    return np.einsum("tsn,snp->tnp", shares, v), shares
