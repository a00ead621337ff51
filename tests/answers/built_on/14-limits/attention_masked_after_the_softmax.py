# mistake: attention: sets hidden shares to 0 after the softmax over all keys and does not normalise again, so with a mask the shares of a query sum to less than 1 and the hidden keys still take part in the sum; right without a mask, and where everything may be seen.
# read: right
# told: your attention masks after the softmax, so that the shares no longer sum to 1: mask the
def attention(q, k, v, mask=None):
    s = np.einsum("tnd,snd->tsn", q, k) / np.sqrt(q.shape[-1])
    e = np.exp(s - s.max(axis=1, keepdims=True))
    shares = e / e.sum(axis=1, keepdims=True)
    if mask is not None:
        shares = shares * mask[:, :, None]
    return np.einsum("tsn,snp->tnp", shares, v), shares
