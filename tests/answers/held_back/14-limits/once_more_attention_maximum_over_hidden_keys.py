# mistake: attention takes the maximum of the scores over all keys, the hidden ones too, before the exponential, and hides them afterwards; where a hidden key's score is more than about 745 above those that may be looked at, all exponentials there are 0 and 0 / 0 gives NaN and a warning; right without a mask and at ordinary scores
# read: right
# told: your attention subtracts the largest score before the mask is applied: where a hidden on
def attention(q, k, v, mask=None):
    scores = np.einsum("tnd,snd->tsn", q, k) / np.sqrt(q.shape[-1])
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    if mask is not None:
        e = e * mask[:, :, None]
    shares = e / e.sum(axis=1, keepdims=True)
    return np.einsum("tsn,snp->tnp", shares, v), shares
