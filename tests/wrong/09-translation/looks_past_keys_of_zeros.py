# loses: check-attention-step
# told: where scores is made, scores stands where valid belongs
def attention_step(query, keys, lengths):
    valid = np.arange(len(keys))[:, None] < lengths
    keys = np.where(valid[:, :, None], keys, 0.0)
    valid = (keys != 0).any(axis=2)
    scores = np.einsum("tnh,nh->tn", keys, query) / np.sqrt(query.shape[1])
    scores = np.where(valid, scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=0))
    shares = weights / weights.sum(axis=0)
    return np.einsum("tn,tnh->nh", shares, keys), shares
