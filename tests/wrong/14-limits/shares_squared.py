# loses: check-attention
# told: squares the weights of the softmax
def attention(q, k, v, mask=None):
    s = np.einsum("tnd,snd->tsn", q, k) / np.sqrt(q.shape[-1])
    if mask is not None:
        s = np.where(mask[:, :, None], s, -np.inf)
    e = np.exp(s - s.max(axis=1, keepdims=True))
    a = e**2 / (e**2).sum(axis=1, keepdims=True)
    return np.einsum("tsn,snp->tnp", a, v), a
