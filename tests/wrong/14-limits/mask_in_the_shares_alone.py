# loses: check-attention
# told: mixes the values by shares without the mask
def attention(q, k, v, mask=None):
    def softmax(s):
        e = np.exp(s - s.max(axis=1, keepdims=True))
        return e / e.sum(axis=1, keepdims=True)

    s = np.einsum("tnd,snd->tsn", q, k) / np.sqrt(q.shape[-1])
    z = np.einsum("tsn,snp->tnp", softmax(s), v)
    if mask is not None:
        s = np.where(mask[:, :, None], s, -np.inf)
    return z, softmax(s)
