# mistake: takes off the largest score over all rows, padding among them; the padding is taken out by np.where afterwards
# told: your attention_pool subtracts the largest score of all rows, padding among them
def attention_pool(h, scores, lengths):
    mask = np.arange(len(h))[:, None] < lengths
    e = np.where(mask, np.exp(scores - scores.max(axis=0)), 0)
    shares = e / e.sum(axis=0)
    z = np.sum(shares[..., None] * np.where(mask[..., None], h, 0), axis=0)
    return z, shares
