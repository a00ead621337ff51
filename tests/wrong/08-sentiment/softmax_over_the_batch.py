# loses: check-attention-pool
# told: over the batch
def attention_pool(h, scores, lengths):
    mask = np.arange(len(h))[:, None] < lengths
    s = np.where(mask, scores, -np.inf)
    e = np.exp(s - s.max(axis=1, keepdims=True))
    shares = e / e.sum(axis=1, keepdims=True)
    return (shares[..., None] * np.where(mask[..., None], h, 0)).sum(axis=0), shares
