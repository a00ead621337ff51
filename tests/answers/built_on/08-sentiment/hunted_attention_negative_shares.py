# mistake: divides the scores by their sum, so that shares are negative
# told: your attention_pool divides the scores by their sum: without the exponential a share may be negative
def attention_pool(h, scores, lengths):
    mask = np.arange(len(h))[:, None] < lengths
    s = np.where(mask, scores, 0)
    shares = s / s.sum(axis=0)
    z = np.sum(shares[..., None] * np.where(mask[..., None], h, 0), axis=0)
    return z, shares
