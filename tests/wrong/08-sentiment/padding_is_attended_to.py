# loses: check-attention-pool
# told: gives shares to the padding
def attention_pool(h, scores, lengths):
    e = np.exp(scores - scores.max(axis=0))
    shares = e / e.sum(axis=0)
    return np.einsum("tn,tnh->nh", shares, h), shares
