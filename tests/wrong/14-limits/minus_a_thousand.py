# loses: check-attention
# told: hides with -1e3
def attention(q, k, v, mask=None):
    s = np.einsum("tnd,snd->tsn", q, k) / np.sqrt(q.shape[-1])
    if mask is not None:
        s = s + (1 - mask[:, :, np.newaxis]) * -1e3  # as good as minus infinity
    a = np.exp(s - s.max(1, keepdims=True))
    a = a / a.sum(1, keepdims=True)
    return np.einsum("tsn,snp->tnp", a, v), a
