# loses: check-attention-pool
# told: does not rescale
def attention_pool(h, scores, lengths):
    e = np.exp(scores - scores.max(axis=0))
    shares = e / e.sum(axis=0)
    for n, l in enumerate(lengths):
        shares[l:, n] = 0
    return (shares[..., None] * h).sum(axis=0), shares
