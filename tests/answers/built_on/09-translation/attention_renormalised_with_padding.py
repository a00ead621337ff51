# mistake: the scores of padding are set to 0 instead of minus infinity before the softmax, and the mask comes only afterwards; padding takes part in maximum and sum, so the shares of shorter sources do not sum to 1 (and vanish or are 0 where all real scores are very negative)
# read: right
# told: your attention_step masks after the softmax: the shares of a short source do not sum to
def attention_step(query, keys, lengths):
    valid = np.arange(keys.shape[0])[:, None] < lengths
    k = np.where(valid[..., None], keys, 0.0)
    s = np.einsum("tnh,nh->tn", k, query / np.sqrt(query.shape[1]))
    s -= s.max(axis=0)
    shares = np.exp(s)
    shares /= shares.sum(axis=0)
    shares *= valid
    return np.einsum("tn,tnh->nh", shares, k), shares
