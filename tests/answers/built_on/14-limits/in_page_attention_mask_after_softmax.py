# mistake: the mask multiplies the shares after the softmax (0 for hidden), so what is left does not sum to 1
# read: right
# told: your attention masks after the softmax, so that the shares no longer sum to 1: mask the
def attention(q, k, v, mask=None):
    s = np.einsum("tnd,snd->tsn", q, k) / np.sqrt(q.shape[-1])
    e = np.exp(s - s.max(axis=1, keepdims=True))
    shares = e / e.sum(axis=1, keepdims=True)
    if mask is not None:
        shares = shares * mask[:, :, None]
    z = np.einsum("tsn,snp->tnp", shares, v)
    return z, shares
