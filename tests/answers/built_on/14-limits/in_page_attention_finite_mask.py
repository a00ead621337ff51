# mistake: hidden scores are lowered by 1000, which is not enough where scores are in the thousands
# read: right
# told: your attention hides with -1e3, which is not small enough where scores are in the
def attention(q, k, v, mask=None):
    s = np.einsum("tnd,snd->tsn", q, k) / np.sqrt(q.shape[-1])
    if mask is not None:
        s = s - 1000.0 * ~mask[:, :, None]
    e = np.exp(s - s.max(axis=1, keepdims=True))
    shares = e / e.sum(axis=1, keepdims=True)
    return np.einsum("tsn,snp->tnp", shares, v), shares
