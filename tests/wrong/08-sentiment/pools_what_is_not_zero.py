# loses: check-attention-pool
# told: nowhere stand those of the part of shares that is made of weights
def attention_pool(h, scores, lengths):
    valid = np.arange(len(h))[:, None] < lengths
    h = np.where(valid[:, :, None], h, 0)
    valid = (h != 0).any(axis=2)
    masked = np.where(valid, scores, -np.inf)
    weights = np.exp(masked - masked.max(axis=0))
    shares = weights / weights.sum(axis=0)
    return (shares[:, :, None] * h).sum(axis=0), shares
