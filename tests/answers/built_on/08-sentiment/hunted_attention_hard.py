# mistake: hard attention: the word with the highest score gets the share 1, all others 0
# told: where weights is made, weights is rounded down
def attention_pool(h, scores, lengths):
    mask = np.arange(len(h))[:, None] < lengths
    s = np.where(mask, scores, -np.inf)
    shares = (s == s.max(axis=0)).astype(int)
    return np.sum(shares[..., None] * np.where(mask[..., None], h, 0), axis=0), shares
