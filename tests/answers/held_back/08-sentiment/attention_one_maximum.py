# mistake: subtracts one maximum of the whole batch before the exponential instead of each sentence's own; where a sentence's best score lies more than about 745 below the best of another sentence, all its exponentials are 0 and its shares 0 / 0 = NaN with a warning; right where the sentences' scores are alike in size, and for N = 1
# read: right
# told: In attention_pool. Of z: some of your numbers are NaN: numbers lie hundreds apart here,
def attention_pool(h, scores, lengths):
    real = np.arange(len(scores))[:, None] < lengths
    top = scores[real].max()
    weight = np.zeros(scores.shape)
    weight[real] = np.exp(scores[real] - top)
    shares = weight / weight.sum(axis=0)
    z = np.einsum("tn,tnh->nh", shares, np.where(real[:, :, None], h, 0))
    return z, shares
