# mistake: masked scores become 0 and not minus infinity
# told: your attention sets masked scores to 0, and e to the 0 is 1: set them to minus infinity.
def attention(q, k, v, mask=None):
    s = np.einsum("tnd,snd->tsn", q, k) / q.shape[-1] ** 0.5
    if mask is not None:
        s = s * mask[..., None]
    e = np.exp(s - s.max(1, keepdims=True))
    w = e / e.sum(1, keepdims=True)
    return np.einsum("tsn,snp->tnp", w, v), w
