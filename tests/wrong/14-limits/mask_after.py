# loses: check-attention
# told: masks after the softmax
def attention(q, k, v, mask=None):
    s = np.einsum("tnd,snd->tsn", q, k) / np.sqrt(q.shape[2])
    e = np.exp(s - s.max(axis=1, keepdims=True))
    a = e / e.sum(axis=1, keepdims=True)
    if mask is not None:
        a = a * mask[:, :, None]
    return np.einsum("tsn,snp->tnp", a, v), a
