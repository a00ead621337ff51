# mistake: one maximum over the words of all sentences is subtracted, so a sentence whose scores lie some 750 or more below those of another has only zeros and becomes 0/0; shows with scores of very different size between sentences.
# read: right
# told: numbers lie hundreds apart here, and before an exponential each softmax needs its own
def attention_pool(h, scores, lengths):
    """h (T, N, H), scores (T, N), lengths (N,) -> z (N, H), shares (T, N), which are 0 at padding."""
    own = np.less.outer(np.arange(len(scores)), lengths)
    top = scores[own].max()
    powers = np.zeros(scores.shape)
    powers[own] = np.exp(scores[own] - top)
    shares = powers / powers.sum(axis=0)
    z = np.einsum("tn,tnk->nk", shares, np.where(own[..., None], h, 0.0))
    return z, shares
