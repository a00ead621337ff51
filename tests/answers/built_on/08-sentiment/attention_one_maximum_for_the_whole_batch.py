# mistake: attention_pool subtracts one maximum of the whole batch instead of each sentence's own before the exponential, so a sentence whose scores all lie some 750 or more below another's has only zeros, and 0 / 0 gives NaN and a warning; right where the sentences' highest scores are not that far apart, even if large, and for one sentence
# read: wrong
# told: In attention_pool. Of z: some of your numbers are NaN: numbers lie hundreds apart here, and before an exponential each softmax needs its own
def attention_pool(h, scores, lengths):
    real = np.arange(len(scores))[:, None] < lengths
    safe = np.where(real, scores, -np.inf)
    weights = np.exp(safe - np.max(safe))
    shares = weights / weights.sum(axis=0)
    z = np.einsum("tn,tnh->nh", shares, np.where(real[:, :, None], h, 0))
    return z, shares
