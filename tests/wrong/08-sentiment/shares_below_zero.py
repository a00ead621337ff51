# loses: check-attention-pool
# told: A word of a sentence has a negative share
def attention_pool(h, scores, lengths):
    mask = np.arange(len(h))[:, None] < lengths
    scores = np.where(mask, scores, 0)
    shares = scores / scores.sum(axis=0)
    return np.sum(shares[:, :, None] * np.where(mask[:, :, None], h, 0), axis=0), shares
