# mistake: multiplies the scores by the mask: what is hidden has the score 0, not minus infinity, and still gets a share
# read: right
# told: your attention sets masked scores to 0, and e to the 0 is 1: set them to minus infinity.
def attention(q, k, v, mask=None):
    s = np.einsum("tnd,snd->tsn", q, k) / np.sqrt(q.shape[-1])
    if mask is not None:
        s = s * mask[:, :, None]
    s = s - s.max(axis=1, keepdims=True)
    e = np.exp(s)
    shares = e / e.sum(axis=1, keepdims=True)
    return np.einsum("tsn,snp->tnp", shares, v), shares
