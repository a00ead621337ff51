# mistake: attention: the maximum that is taken away before the exponential includes the hidden keys, and the mask zeroes the exponentials afterwards; where a hidden key scores more than about 745 above all that the query may see, every visible exponential is 0 and the shares are NaN (0 / 0, with a warning); right without a mask and with moderate scores
# read: right
# told: your attention subtracts the largest score before the mask is applied: where a hidden on
def attention(q, k, v, mask=None):
    """Scores, shares, mixture."""
    scores = np.einsum("tnd,snd->tsn", q, k) / np.sqrt(q.shape[2])
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    if mask is not None:
        powers = powers * mask[:, :, np.newaxis]
    shares = powers / powers.sum(axis=1, keepdims=True)
    return np.einsum("tsn,snp->tnp", shares, v), shares
