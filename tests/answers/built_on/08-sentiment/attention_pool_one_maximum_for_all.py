# mistake: attention_pool subtracts the largest score of the whole batch instead of each sentence's own, so a sentence whose best score lies some 750 or more below it has exponentials that are all 0, and its shares are 0 / 0: NaN with a warning; right where the best scores of all sentences are near each other, and always at N = 1
# read: right
# told: In attention_pool. Of z: some of your numbers are NaN: numbers lie hundreds apart here,
def attention_pool(h, scores, lengths):
    own = np.arange(h.shape[0]).reshape(-1, 1) < lengths
    largest = scores[own].max()
    e = np.zeros(scores.shape)
    e[own] = np.exp(scores[own] - largest)
    shares = e / e.sum(axis=0)
    z = np.einsum("tn,tnh->nh", shares, np.where(own[:, :, None], h, 0.0))
    return z, shares
