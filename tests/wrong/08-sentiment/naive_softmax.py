# loses: check-attention-pool
# told: overflow
def attention_pool(h, scores, lengths):
    mask = np.arange(len(h))[:, None] < lengths
    e = np.where(mask, np.exp(np.where(mask, scores, 0)), 0)
    shares = e / e.sum(axis=0)
    return (shares[..., None] * np.where(mask[..., None], h, 0)).sum(axis=0), shares
