# loses: check-attention-pool
# told: exp(0) is 1
def attention_pool(h, scores, lengths):
    s = scores.copy()
    for n, l in enumerate(lengths):
        s[l:, n] = 0
    e = np.exp(s - s.max(axis=0))
    shares = e / e.sum(axis=0)
    mask = np.arange(len(h))[:, None] < lengths
    return (shares[..., None] * np.where(mask[..., None], h, 0)).sum(axis=0), shares
