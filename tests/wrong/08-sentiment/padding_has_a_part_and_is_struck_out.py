# loses: check-attention-pool
# told: padding has a part in the sum
def attention_pool(h, scores, lengths):
    own = np.arange(len(h))[:, None] < lengths
    scores = np.where(own, scores, 0.0)
    e = np.exp(scores - scores.max(axis=0))
    shares = own * (e / e.sum(axis=0))
    return np.einsum("tn,tnh->nh", shares, np.where(own[..., None], h, 0)), shares
